import { circuitsBehind, placeOf } from '#domain/model/gateway-life.ts';
import { connectionsTo } from '#domain/model/look-up.ts';
import { gatewayIdOf } from '#domain/model/ids.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const networkLinkedAtTwoLocations: Rule<'network'> = {
  id: 'network-linked-at-two-locations',
  about: 'network',
  severity: 'warning',
  basis: 'D',
  rules: ['VNET-18'],
  message: 'All {count} circuits of {network} land at {place}: maximum resiliency needs two locations.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-linkvnet-portal-resource-manager',
  refuses: [],

  check(plan, { id, settings, design }) {
    const circuits = circuitsBehind(plan, connectionsTo(plan, gatewayIdOf(id)));
    const [first] = circuits;
    const wanted = circuits.length > 1 || (circuits.length === 1 && design?.disasterRecovery === true);
    if (!first || !wanted || peeringLocationOf(first.settings)?.metro) return [];
    const place = placeOf(first);
    if (place === '' || circuits.some((circuit) => placeOf(circuit) !== place)) return [];
    const data = { count: circuits.length, network: settings.name || 'the network', place };
    return [{ others: circuits.map((circuit) => circuit.id), data }];
  },
};
