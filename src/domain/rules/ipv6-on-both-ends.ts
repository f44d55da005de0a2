import { hasFamily } from '#domain/model/peering-life.ts';
import { networkBehind, peeringOf } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const ipv6OnBothEnds: Rule<'connection'> = {
  id: 'ipv6-on-both-ends',
  about: 'connection',
  severity: 'error',
  basis: 'D',
  rules: ['IPV6-03', 'GW-20'],
  message: '{gateway} carries IPv6 and the private peering of {circuit} has only IPv4: they cannot be linked.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-add-ipv6',
  refuses: ['link-network', 'redeem-authorization'],

  check(plan, { circuitId, gatewayId }) {
    const gateway = plan.gateways[gatewayId];
    const peering = peeringOf(plan, circuitId, 'AzurePrivatePeering');
    if (gateway?.design?.dualStack !== true || !peering || hasFamily(peering, 'IPv6')) return [];
    const network = networkBehind(plan, gatewayId)?.settings.name ?? '';
    const data = {
      gateway: gateway.settings.name || `The gateway of ${network || 'the network'}`,
      circuit: plan.circuits[circuitId]?.settings.name || 'the circuit',
    };
    return [{ others: [gateway.id, peering.id], data }];
  },
};
