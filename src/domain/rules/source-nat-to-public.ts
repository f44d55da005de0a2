import { parseCidr, rangeOf } from '#domain/net/cidr.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const sourceNatToPublic: Rule<'peering'> = {
  id: 'source-nat-to-public',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['NAT-01'],
  message: '{source}: traffic into Microsoft peering needs public source addresses of your own.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-nat',
  refuses: [],

  check(_plan, { type, design }) {
    if (type !== 'MicrosoftPeering' || !design) return [];
    const untranslated =
      design.sourceNat === false ? [{ field: 'sourceNat', data: { source: 'Nothing translates the sources' } }] : [];
    const privatePools = (design.natPool ?? []).flatMap((pool) => {
      const cidr = parseCidr(pool);
      return cidr && rangeOf(cidr) === 'not-public'
        ? [{ field: 'natPool', data: { source: `${pool} is not public` } }]
        : [];
    });
    return [...untranslated, ...privatePools];
  },
};
