import { peeringLocationOf } from '#domain/model/places.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const providerServesLocation: Rule<'circuit'> = {
  id: 'provider-serves-location',
  about: 'circuit',
  severity: 'error',
  basis: 'D',
  rules: ['CIRCUIT-07', 'CIRCUIT-24', 'PROV-10'],
  message: '{provider} does not serve {location}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-locations-providers',
  refuses: ['create-circuit'],

  check(_plan, { settings }) {
    const { serviceProviderName: provider, peeringLocation, expressRoutePort } = settings;
    if (expressRoutePort || !provider || !peeringLocation) return [];
    const location = peeringLocationOf(settings);
    if (location?.providers.includes(provider)) return [];
    const data = { provider, location: peeringLocation };
    return [location ? { field: 'serviceProviderName', data } : { field: 'peeringLocation', data }];
  },
};
