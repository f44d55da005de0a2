import { parseCidr } from '#domain/net/cidr.ts';
import { gatewaySubnetIn } from '#domain/model/suggest-network.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const gatewaySubnetLargeEnough: Rule<'network'> = {
  id: 'gateway-subnet-large-enough',
  about: 'network',
  severity: 'error',
  basis: 'D',
  rules: ['GW-01', 'GW-02'],
  message: 'GatewaySubnet {subnet} is too small or not a block: it has to be a /27 or larger.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways',
  refuses: ['create-network', 'create-gateway'],

  check(_plan, { settings }) {
    const { gatewaySubnet: subnet } = settings;
    if (subnet === '') return [];
    const cidr = parseCidr(subnet);
    if (cidr && cidr.bits <= 27) return [];
    return [{ field: 'gatewaySubnet', data: { subnet }, ...gatewaySubnetIn(settings) }];
  },
};
