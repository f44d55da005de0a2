import { linkBlocks } from '#domain/model/link-fields.ts';
import type { Peering } from '#domain/model/plan.ts';
import { formatCidr, overlaps, parseCidr } from '#domain/net/cidr.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const natPoolClearOfLinks: Rule<'peering'> = {
  id: 'nat-pool-clear-of-links',
  about: 'peering',
  severity: 'warning',
  basis: 'D!',
  rules: ['MSFT-10'],
  message:
    '{pool} takes in the link subnet {subnet}. One of Microsoft’s pages forbids to use it for NAT, another only advises against it.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-nat',
  refuses: [],

  check(plan, { type, design }) {
    const pools = type === 'MicrosoftPeering' ? (design?.natPool ?? []) : [];
    if (pools.length === 0) return [];
    const links = Object.values<Peering>(plan.peerings).flatMap((peering) => linkBlocks(peering.settings));
    return pools.flatMap((pool) => {
      const cidr = parseCidr(pool);
      const link = cidr && links.find((each) => overlaps(each, cidr));
      return link ? [{ field: 'natPool', data: { pool, subnet: formatCidr(link) } }] : [];
    });
  },
};
