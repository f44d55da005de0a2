import { parseCidr, rangeOf } from '#domain/net/cidr.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const advertisedPrefixesPublic: Rule<'peering'> = {
  id: 'advertised-prefixes-public',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['MSFT-03', 'MSFT-08'],
  message: '{prefix} cannot be advertised: Microsoft peering takes public prefixes only.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [
    'configure-private-peering',
    'configure-microsoft-peering',
    'configure-peering-as-provider',
    'change-peering',
    'change-advertised-prefixes',
  ],

  check: (_plan, { settings: { advertisedPublicPrefixes } }) =>
    advertisedPublicPrefixes.flatMap((prefix) => {
      const cidr = parseCidr(prefix);
      const fine = cidr !== undefined && cidr.bits > 0 && rangeOf(cidr) !== 'not-public';
      return fine ? [] : [{ field: 'advertisedPublicPrefixes', data: { prefix } }];
    }),
};
