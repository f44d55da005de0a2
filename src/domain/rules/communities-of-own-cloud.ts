import { findCommunity } from '#domain/catalog/bgp-communities.ts';
import { absenceOf, plannedValues } from '#domain/model/microsoft-routes.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const communitiesOfOwnCloud: Rule<'peering'> = {
  id: 'communities-of-own-cloud',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['MSFT-22'],
  message: '{name} is in another cloud: a circuit at {location} reaches the public addresses of its own cloud only.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: ['attach-route-filter', 'change-route-filter'],

  check(plan, peering) {
    const circuit = plan.circuits[peering.circuitId];
    if (!circuit) return [];
    const inChina = peeringLocationOf(circuit.settings)?.cloud === 'AzureChinaCloud';
    return (
      plannedValues(plan, peering)
        // Microsoft 365 has a check of its own there.
        .filter((value) => !(inChina && findCommunity(value)?.microsoft365))
        .filter((value) => absenceOf(circuit.settings, value) === 'other-cloud')
        .map((value) => ({
          field: 'routeFilterId',
          data: { name: findCommunity(value)?.name ?? value, location: circuit.settings.peeringLocation },
        }))
    );
  },
};
