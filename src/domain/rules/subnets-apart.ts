import { type Cidr, formatCidr, networkOf, nextBlock, overlaps } from '#domain/net/cidr.ts';
import { firstFreeBlock } from '#domain/net/free-blocks.ts';
import type { Plan } from '#domain/model/plan.ts';
import { blocksTaken } from '#domain/model/plan-prefixes.ts';
import type { Rule } from '#domain/shapes/rule.ts';

const pairs = [
  ['primaryPeerAddressPrefix', 'secondaryPeerAddressPrefix'],
  ['ipv6PrimaryPeerAddressPrefix', 'ipv6SecondaryPeerAddressPrefix'],
] as const;

/** The next link subnet behind the primary one that nothing in the plan uses. */
function freeAfter(plan: Plan, primary: Cidr): Cidr | undefined {
  const bits = primary.version === 4 ? 30 : 126;
  const next = nextBlock({ ...primary, bits: Math.min(primary.bits, bits) });
  if (!next) return undefined;
  const room: Cidr = { version: primary.version, first: next.first, bits: bits - 6 };
  return firstFreeBlock(room, bits, [...blocksTaken(plan, room), primary]);
}

export const subnetsApart: Rule<'peering'> = {
  id: 'subnets-apart',
  about: 'peering',
  severity: 'error',
  basis: 'I',
  rules: ['PEER-05'],
  message: '{secondary} overlaps the primary subnet {primary}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [
    'configure-private-peering',
    'configure-microsoft-peering',
    'configure-peering-as-provider',
    'change-peering',
    'change-advertised-prefixes',
  ],

  check: (plan, { settings }) =>
    pairs.flatMap(([first, second]) => {
      const primary = networkOf(settings[first]);
      const secondary = networkOf(settings[second]);
      if (!primary || !secondary || !overlaps(primary, secondary)) return [];
      const free = freeAfter(plan, primary);
      const data = { primary: settings[first], secondary: settings[second] };
      return [{ field: second, data, ...(free ? { suggestion: formatCidr(free) } : {}) }];
    }),
};
