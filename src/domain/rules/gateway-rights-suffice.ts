import { onlyReads } from '#domain/model/rights.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const gatewayRightsSuffice: Rule<'gateway'> = {
  id: 'gateway-rights-suffice',
  about: 'gateway',
  severity: 'error',
  basis: 'D',
  rules: ['RBAC-01'],
  message:
    'Your role in {subscription} is Reader. A gateway takes virtualNetworkGateways/write, publicIPAddresses/join and subnets/join, which Network Contributor has.',
  docs: 'https://learn.microsoft.com/azure/expressroute/roles-permissions',
  refuses: ['create-gateway'],

  check(plan, gateway) {
    const subscription = plan.networks[gateway.networkId]?.settings.subscription ?? '';
    if (gateway.azure || subscription === '' || !onlyReads(plan, subscription)) return [];
    return [{ others: [gateway.networkId], data: { subscription } }];
  },
};
