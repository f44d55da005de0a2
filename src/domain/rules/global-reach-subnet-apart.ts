import { formatCidr, parseCidr } from '#domain/net/cidr.ts';
import { freeReachBlock, ownerOfBlock } from '#domain/model/block-owner.ts';
import { nameOf } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

const words = {
  network: 'the address space of',
  peering: 'a link subnet of',
  site: 'your own addresses at',
  globalReach: 'the link of Global Reach',
} as const;

export const globalReachSubnetApart: Rule<'globalReach'> = {
  id: 'global-reach-subnet-apart',
  about: 'globalReach',
  severity: 'error',
  basis: 'D',
  rules: ['GR-05'],
  message: '{value} overlaps {what} {owner}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-set-global-reach',
  refuses: ['add-global-reach', 'change-global-reach-prefix'],

  check: (plan, { id, settings, azure }) =>
    (['addressPrefix', 'ipv6AddressPrefix'] as const).flatMap((field) => {
      const value = settings[field];
      const block = parseCidr(value);
      // Larger blocks are no link subnets: the check of their size reports them.
      if (!block || block.bits < (block.version === 4 ? 28 : 124)) return [];
      const owner = ownerOfBlock(plan, block, id);
      if (!owner) return [];
      const free = field === 'addressPrefix' && !azure ? freeReachBlock(plan) : undefined;
      return [
        {
          field,
          others: [owner.id],
          data: { value, what: words[owner.kind], owner: nameOf(plan, owner.id) },
          ...(free ? { suggestion: formatCidr(free) } : {}),
        },
      ];
    }),
};
