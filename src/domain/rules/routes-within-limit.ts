import { type Family, mostRoutes, routeLimit } from '#domain/model/announced.ts';
import type { Peering } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

const furtherOf: { readonly [Each in Family]: string } = { IPv4: 'furtherIpv4Routes', IPv6: 'furtherIpv6Routes' };

const grouped = (count: number): string => count.toLocaleString('en-US');

export const routesWithinLimit: Rule<'peering'> = {
  id: 'routes-within-limit',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['PEER-22', 'PEER-PRIV-07', 'LIMIT-05', 'LIMIT-06'],
  message:
    '{count} {family} routes are announced, {limit} are taken: the BGP session drops, and comes back only below the limit.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: [],

  check(plan, peering) {
    const circuit = plan.circuits[peering.circuitId];
    if (!circuit) return [];
    return (['IPv4', 'IPv6'] as const)
      .filter((family) => !isOfList(peering, family))
      .flatMap((family) => {
        const count = mostRoutes(peering, family) ?? 0;
        const limit = routeLimit(circuit, peering.type, family);
        return count > limit
          ? [{ field: furtherOf[family], data: { count: grouped(count), family, limit: grouped(limit) } }]
          : [];
      });
  },
};

/** True where the list of advertised prefixes is too long by itself: that has a check of its own. */
function isOfList({ settings, type }: Peering, family: Family): boolean {
  const listed = settings.advertisedPublicPrefixes.filter((prefix) => prefix.includes(':') === (family === 'IPv6'));
  return type === 'MicrosoftPeering' && listed.length > 200;
}
