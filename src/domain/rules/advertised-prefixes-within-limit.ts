import type { Rule } from '#domain/shapes/rule.ts';

export const advertisedPrefixesWithinLimit: Rule<'peering'> = {
  id: 'advertised-prefixes-within-limit',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['MSFT-09', 'LIMIT-07'],
  message: '{count} prefixes are advertised; beyond 200 of a family the BGP session drops.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-circuit-peerings',
  refuses: [
    'configure-private-peering',
    'configure-microsoft-peering',
    'configure-peering-as-provider',
    'change-peering',
    'change-advertised-prefixes',
  ],

  check(_plan, { settings: { advertisedPublicPrefixes } }) {
    const v6 = advertisedPublicPrefixes.filter((prefix) => prefix.includes(':')).length;
    const count = Math.max(v6, advertisedPublicPrefixes.length - v6);
    return count > 200 ? [{ field: 'advertisedPublicPrefixes', data: { count } }] : [];
  },
};
