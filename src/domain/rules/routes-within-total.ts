import { limitOf } from '#domain/catalog/limits.ts';
import { connectionsOf, networkBehind, peeringOf } from '#domain/model/look-up.ts';
import { announcedRoutes, networkRoutes } from '#domain/model/routes.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const routesWithinTotal: Rule<'circuit'> = {
  id: 'routes-within-total',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['LIMIT-09'],
  message:
    '{circuit} carries {count} routes, those of virtual networks and your own together; {limit} are the most that ExpressRoute carries.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: [],

  check(plan, { id, settings }) {
    const design = peeringOf(plan, id, 'AzurePrivatePeering')?.design;
    const limit = limitOf('totalRoutes');
    // Without a word about your own routes there is nothing to add up.
    if (!design || limit === undefined) return [];
    const own = announcedRoutes(design);
    const networks = connectionsOf(plan, id).flatMap(({ gatewayId }) => networkBehind(plan, gatewayId) ?? []);
    const count = networks
      .map((network) => networkRoutes(network.settings, network.design))
      .reduce((sum, { IPv4, IPv6 }) => sum + IPv4 + IPv6, own.IPv4 + own.IPv6);
    return count > limit ? [{ data: { circuit: settings.name, count, limit } }] : [];
  },
};
