import { links, routeCount } from '#domain/model/announced.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const routesAnnounced: Rule<'peering'> = {
  id: 'routes-announced',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['PEER-PRIV-08'],
  message:
    'Nothing is announced to Azure: there are no static routes on the side of Microsoft, so that no answer finds its way back.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-routing-portal-resource-manager',
  refuses: [],

  check(_plan, peering) {
    if (peering.type !== 'AzurePrivatePeering') return [];
    const counts = links.flatMap((link) => [routeCount(peering, link, 'IPv4'), routeCount(peering, link, 'IPv6')]);
    const known = counts.filter((count) => count !== undefined);
    return known.length > 0 && known.every((count) => count === 0) ? [{ field: 'announced' }] : [];
  },
};
