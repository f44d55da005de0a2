import { networkBehind } from '#domain/model/look-up.ts';
import { parseCidr } from '#domain/net/cidr.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const dualStackGatewayHasIpv6: Rule<'gateway'> = {
  id: 'dual-stack-gateway-has-ipv6',
  about: 'gateway',
  severity: 'error',
  basis: 'D',
  rules: ['GW-20'],
  message:
    'The gateway is to carry IPv6, and the address space of {network} has none: add it before the gateway is made.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-add-ipv6',
  refuses: ['create-gateway'],

  check(plan, { id, design }) {
    const network = networkBehind(plan, id);
    if (design?.dualStack !== true || !network || network.settings.addressSpace.length === 0) return [];
    if (network.settings.addressSpace.some((text) => parseCidr(text)?.version === 6)) return [];
    return [{ field: 'dualStack', others: [network.id], data: { network: network.settings.name } }];
  },
};
