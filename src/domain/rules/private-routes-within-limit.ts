import { limitOf } from '#domain/catalog/limits.ts';
import { announcedRoutes } from '#domain/model/routes.ts';
import type { Rule } from '#domain/shapes/rule.ts';

const families = [
  { version: 'IPv4', limit: 'privateIpv4Routes', further: 'furtherIpv4Routes' },
  { version: 'IPv6', limit: 'privateIpv6Routes', further: 'furtherIpv6Routes' },
] as const;

export const privateRoutesWithinLimit: Rule<'peering'> = {
  id: 'private-routes-within-limit',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['LIMIT-05', 'LIMIT-06'],
  message:
    '{count} {version} routes are announced; private peering of a {tier} circuit takes {limit}, and beyond that the BGP session drops.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: [],

  check(plan, peering) {
    const tier = plan.circuits[peering.circuitId]?.settings.tier;
    if (peering.type !== 'AzurePrivatePeering' || !peering.design || tier === undefined) return [];
    const routes = announcedRoutes(peering.design);
    return families.flatMap(({ version, limit: id, further }) => {
      const limit = limitOf(id, tier);
      const count = routes[version];
      return limit === undefined || count <= limit ? [] : [{ field: further, data: { count, version, tier, limit } }];
    });
  },
};
