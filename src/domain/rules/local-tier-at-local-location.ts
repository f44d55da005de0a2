import { peeringLocationOf } from '#domain/model/places.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const localTierAtLocalLocation: Rule<'circuit'> = {
  id: 'local-tier-at-local-location',
  about: 'circuit',
  severity: 'error',
  basis: 'D',
  rules: ['LOCAL-01'],
  message: '{location} has no Local regions, so that the Local tier is not sold there.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-locations-providers',
  refuses: ['create-circuit', 'enter-local'],

  check(_plan, { settings }) {
    const location = peeringLocationOf(settings);
    if (settings.tier !== 'Local' || !location || location.localAzureRegions.length > 0) return [];
    return [{ field: 'tier', data: { location: location.name }, suggestion: 'Standard' }];
  },
};
