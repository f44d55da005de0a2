import { limitOf } from '#domain/catalog/limits.ts';
import { mostRoutes } from '#domain/model/announced.ts';
import { announcedBy } from '#domain/model/announced-to-sites.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { connectionsOf, networkBehind, peeringOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const routesWithinTotal: Rule<'circuit'> = {
  id: 'routes-within-total',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['LIMIT-09', 'VNET-19'],
  message:
    '{circuit} carries {count} routes, those of virtual networks and your own together; {limit} are the most that ExpressRoute carries.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: [],

  check(plan, { id, settings }) {
    const own = ownRoutes(plan, id);
    const limit = limitOf('totalRoutes');
    // Without a word about your own routes there is nothing to add up.
    if (own === undefined || limit === undefined) return [];
    const networks = connectionsOf(plan, id).flatMap(({ gatewayId }) => networkBehind(plan, gatewayId) ?? []);
    const count = networks.map(announcedBy).reduce((sum, { ipv4, ipv6 }) => sum + ipv4 + ipv6, own);
    return count > limit ? [{ data: { circuit: settings.name, count, limit } }] : [];
  },
};

/** Routes from your side: as stated of the peering, or as its gateways learn them, whichever is more. */
function ownRoutes(plan: Plan, id: CircuitId): number | undefined {
  const peering = peeringOf(plan, id, 'AzurePrivatePeering');
  const [v4, v6] = peering ? [mostRoutes(peering, 'IPv4'), mostRoutes(peering, 'IPv6')] : [];
  const announced = v4 === undefined && v6 === undefined ? [] : [(v4 ?? 0) + (v6 ?? 0)];
  const learned = connectionsOf(plan, id).flatMap(
    ({ gatewayId }) => plan.gateways[gatewayId]?.design?.learnedRoutes ?? [],
  );
  const all = [...announced, ...learned];
  return all.length === 0 ? undefined : Math.max(...all);
}
