import { contains, parseCidr } from '#domain/net/cidr.ts';
import { gatewaySubnetIn } from '#domain/model/suggest-network.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const gatewaySubnetInside: Rule<'network'> = {
  id: 'gateway-subnet-inside',
  about: 'network',
  severity: 'error',
  basis: 'D',
  rules: ['GW-01'],
  message: 'GatewaySubnet {subnet} lies outside the address space of {network}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways',
  refuses: ['create-network', 'create-gateway'],

  check(_plan, { settings }) {
    const subnet = parseCidr(settings.gatewaySubnet);
    if (!subnet || settings.addressSpace.length === 0) return [];
    const inside = settings.addressSpace
      .flatMap((text) => parseCidr(text) ?? [])
      .some((space) => contains(space, subnet));
    if (inside) return [];
    return [
      {
        field: 'gatewaySubnet',
        data: { subnet: settings.gatewaySubnet, network: settings.name },
        ...gatewaySubnetIn(settings),
      },
    ];
  },
};
