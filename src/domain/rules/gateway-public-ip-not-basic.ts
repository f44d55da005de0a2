import type { Rule } from '#domain/shapes/rule.ts';

export const gatewayPublicIpNotBasic: Rule<'gateway'> = {
  id: 'gateway-public-ip-not-basic',
  about: 'gateway',
  severity: 'error',
  basis: 'D',
  rules: ['GW-10'],
  message:
    'A Basic public IP address is not allowed on an ExpressRoute gateway. Azure answers PublicIpWithBasicSkuNotAllowedOnExpressRouteGateways.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways',
  refuses: ['create-gateway'],

  check: (_plan, { design }) =>
    design?.publicIp === 'Basic' ? [{ field: 'publicIp', suggestion: 'assigned by Microsoft' }] : [],
};
