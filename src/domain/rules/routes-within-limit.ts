import { type Family, links, routeCount, routeLimit } from '#domain/model/announced.ts';
import type { Rule } from '#domain/shapes/rule.ts';

const furtherOf: { readonly [Each in Family]: string } = { IPv4: 'furtherIpv4Routes', IPv6: 'furtherIpv6Routes' };

const grouped = (count: number): string => count.toLocaleString('en-US');

export const routesWithinLimit: Rule<'peering'> = {
  id: 'routes-within-limit',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['PEER-22', 'PEER-PRIV-07'],
  message:
    '{count} {family} routes are announced, {limit} are taken: the BGP session drops, and comes back only below the limit.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: [],

  check(plan, peering) {
    const circuit = plan.circuits[peering.circuitId];
    // The list of a Microsoft peering has a check of its own.
    if (!circuit || (peering.type === 'MicrosoftPeering' && peering.design === undefined)) return [];
    return (['IPv4', 'IPv6'] as const).flatMap((family) => {
      const count = Math.max(...links.map((link) => routeCount(peering, link, family) ?? 0));
      const limit = routeLimit(circuit, peering.type, family);
      return count > limit
        ? [{ field: furtherOf[family], data: { count: grouped(count), family, limit: grouped(limit) } }]
        : [];
    });
  },
};
