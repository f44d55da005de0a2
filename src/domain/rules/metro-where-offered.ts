import { findPeeringLocation } from '#domain/catalog/catalog.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const metroWhereOffered: Rule<'circuit'> = {
  id: 'metro-where-offered',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['CIRCUIT-23'],
  message:
    '{provider} offers {metro}. In some locations a provider with a Metro takes no new circuits on a single site any more; no page says where: ask {provider}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/metro',
  refuses: [],

  check(_plan, { settings, azure }) {
    const { serviceProviderName: provider, expressRoutePort } = settings;
    const location = peeringLocationOf(settings);
    if (azure || expressRoutePort || !location || location.metro || !location.providers.includes(provider)) return [];
    // The sites of a Metro are told from the names: Amsterdam and Amsterdam2 belong to Amsterdam Metro.
    const metro = findPeeringLocation(`${location.name.replace(/\d+$/, '')} Metro`, location.cloud);
    if (!metro?.metro || !metro.providers.includes(provider)) return [];
    return [{ field: 'peeringLocation', data: { provider, metro: metro.name }, suggestion: metro.name }];
  },
};
