import { circuitsBehind } from '#domain/model/gateway-life.ts';
import { connectionsTo } from '#domain/model/look-up.ts';
import { gatewayIdOf } from '#domain/model/ids.ts';
import { parseCidr } from '#domain/net/cidr.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const gatewaySubnetFitsCircuits: Rule<'network'> = {
  id: 'gateway-subnet-fits-circuits',
  about: 'network',
  severity: 'error',
  basis: 'D',
  rules: ['GW-02'],
  message: 'GatewaySubnet {subnet} is too small for {count} circuits: 16 need a /26 or larger.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways',
  refuses: ['create-gateway'],

  check(plan, { id, settings }) {
    const connections = connectionsTo(plan, gatewayIdOf(id));
    const subnet = connections.length < 16 ? undefined : parseCidr(settings.gatewaySubnet);
    const circuits = circuitsBehind(plan, connections);
    if (!subnet || subnet.bits <= 26 || circuits.length < 16) return [];
    return [{ field: 'gatewaySubnet', data: { subnet: settings.gatewaySubnet, count: circuits.length } }];
  },
};
