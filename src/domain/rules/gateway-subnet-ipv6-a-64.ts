import { parseCidr } from '#domain/net/cidr.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const gatewaySubnetIpv6A64: Rule<'network'> = {
  id: 'gateway-subnet-ipv6-a-64',
  about: 'network',
  severity: 'error',
  basis: 'D',
  rules: ['GW-02'],
  message: 'The IPv6 block of GatewaySubnet has to be a /64; {block} is none.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-add-ipv6',
  refuses: ['create-gateway'],

  check(_plan, { design }) {
    const text = design?.gatewaySubnetIpv6;
    if (text === undefined || text === '') return [];
    const block = parseCidr(text);
    return block?.version === 6 && block.bits === 64 ? [] : [{ field: 'gatewaySubnetIpv6', data: { block: text } }];
  },
};
