import { farEnd } from '#domain/model/global-reach-life.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { connectionsOf, globalReachesOf, networkBehind, peeringOf, sitesOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const siteTakesAllRoutes: Rule<'site'> = {
  id: 'site-takes-all-routes',
  about: 'site',
  severity: 'warning',
  basis: 'D',
  rules: ['GR-09'],
  message:
    'The routers of {site} take {limit} routes and will receive {count}: those of virtual networks and of the sites that Global Reach joins.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: [],

  check(plan, { settings: { name, maximumPrefixes: limit, circuitIds } }) {
    if (limit === null) return [];
    const joined = new Set(circuitIds.flatMap((id) => globalReachesOf(plan, id).map((reach) => farEnd(reach, id))));
    if (joined.size === 0) return [];
    const own = circuitIds.reduce((sum, id) => sum + networkRoutes(plan, id), 0);
    const count = [...joined].reduce((sum, id) => sum + announcedAt(plan, id), own);
    return count > limit ? [{ field: 'maximumPrefixes', others: [...joined], data: { site: name, limit, count } }] : [];
  },
};

function networkRoutes(plan: Plan, circuitId: CircuitId): number {
  return connectionsOf(plan, circuitId).reduce(
    (sum, { gatewayId }) => sum + (networkBehind(plan, gatewayId)?.settings.addressSpace.length ?? 0),
    0,
  );
}

/** What the sites behind a circuit announce, as stated: on its private peering, or else as the ranges of the sites. */
function announcedAt(plan: Plan, circuitId: CircuitId): number {
  const { announced = [], furtherIpv4Routes = 0 } = peeringOf(plan, circuitId, 'AzurePrivatePeering')?.design ?? {};
  const onSites = sitesOf(plan, circuitId).reduce((sum, { settings }) => sum + settings.prefixes.length, 0);
  return Math.max(announced.length + furtherIpv4Routes, onSites);
}
