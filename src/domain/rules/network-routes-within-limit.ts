import { limitOf } from '#domain/catalog/limits.ts';
import { networkBehind } from '#domain/model/look-up.ts';
import { networkRoutes } from '#domain/model/routes.ts';
import type { Rule } from '#domain/shapes/rule.ts';

const families = [
  { version: 'IPv4', limit: 'vnetIpv4RoutesPerConnection' },
  { version: 'IPv6', limit: 'vnetIpv6RoutesPerConnection' },
] as const;

export const networkRoutesWithinLimit: Rule<'connection'> = {
  id: 'network-routes-within-limit',
  about: 'connection',
  severity: 'error',
  basis: 'D',
  rules: ['LIMIT-08'],
  message:
    '{network} and its spokes announce {count} {version} routes over this link; {limit} are the limit. Summarize them.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: [],

  check(plan, connection) {
    const network = networkBehind(plan, connection.gatewayId);
    if (!network) return [];
    const routes = networkRoutes(network.settings, network.design);
    return families.flatMap(({ version, limit: id }) => {
      const limit = limitOf(id);
      const count = routes[version];
      if (limit === undefined || count <= limit) return [];
      return [{ others: [network.id], data: { network: network.settings.name, count, version, limit } }];
    });
  },
};
