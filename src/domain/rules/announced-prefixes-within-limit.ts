import { announcedBy, announcedLimit } from '#domain/model/announced-to-sites.ts';
import { networkBehind } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const announcedPrefixesWithinLimit: Rule<'connection'> = {
  id: 'announced-prefixes-within-limit',
  about: 'connection',
  severity: 'error',
  basis: 'D',
  rules: ['VNET-08', 'LIMIT-08'],
  message:
    '{network} and its spokes announce {count} {version} prefixes: above {limit} the gateway and the circuit disconnect until there are fewer.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: [],

  check(plan, { gatewayId }) {
    const network = networkBehind(plan, gatewayId);
    if (!network) return [];
    const counts = announcedBy(network);
    return (['ipv4', 'ipv6'] as const)
      .filter((version) => counts[version] > announcedLimit[version])
      .map((version) => ({
        others: [network.id],
        data: {
          network: network.settings.name,
          count: counts[version],
          limit: announcedLimit[version],
          version: version.replace('ip', 'IP'),
        },
      }));
  },
};
