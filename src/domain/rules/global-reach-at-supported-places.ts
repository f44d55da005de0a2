import { hasGlobalReach } from '#domain/catalog/global-reach.ts';
import { circuitsOfReach } from '#domain/model/global-reach-life.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const globalReachAtSupportedPlaces: Rule<'globalReach'> = {
  id: 'global-reach-at-supported-places',
  about: 'globalReach',
  severity: 'error',
  basis: 'D',
  rules: ['GR-03'],
  message: 'Global Reach is not sold at {location}, where {circuit} lands.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-global-reach',
  refuses: ['add-global-reach'],

  check: (plan, reach) =>
    circuitsOfReach(plan, reach).flatMap((circuit) => {
      const place = peeringLocationOf(circuit.settings);
      // A place that the catalogue does not know cannot be judged.
      if (!place || hasGlobalReach(place)) return [];
      return [{ others: [circuit.id], data: { circuit: circuit.settings.name, location: place.name } }];
    }),
};
