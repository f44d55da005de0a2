import { linksOn } from '#domain/model/plan-prefixes.ts';
import { formatCidr, parseCidr } from '#domain/net/cidr.ts';
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
    return pools.flatMap((pool) => {
      const cidr = parseCidr(pool);
      const [link] = cidr ? linksOn(plan, cidr) : [];
      return link ? [{ field: 'natPool', data: { pool, subnet: formatCidr(link.block) } }] : [];
    });
  },
};
