import { findCommunity } from '#domain/catalog/bgp-communities.ts';
import { absenceOf, plannedValues } from '#domain/model/microsoft-routes.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const communitiesInScope: Rule<'peering'> = {
  id: 'communities-in-scope',
  about: 'peering',
  severity: 'warning',
  basis: 'D',
  rules: ['RF-07'],
  message: '{name} ({value}) brings nothing: a {tier} circuit at {location} does not receive prefixes of that region.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: [],

  check(plan, peering) {
    const circuit = plan.circuits[peering.circuitId];
    if (!circuit) return [];
    const { tier, peeringLocation: location } = circuit.settings;
    return plannedValues(plan, peering)
      .filter((value) => absenceOf(circuit.settings, value) === 'out-of-scope')
      .map((value) => ({
        field: 'routeFilterId',
        data: { value, name: findCommunity(value)?.name ?? value, tier, location },
      }));
  },
};
