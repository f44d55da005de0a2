import { type Cidr, parseCidr } from '#domain/net/cidr.ts';
import { firstFreeBlock } from '#domain/net/free-blocks.ts';
import type { Plan } from './plan.ts';
import { prefixUsesOf } from './prefix-uses.ts';

/** What a range is used for when blocks are taken from it. */
export type PoolPurpose = 'networks' | 'links' | 'public';

/** Ranges that are taken where nobody allowed others. Private ones only: public addresses are somebody's. */
export const usualRanges = ['10.0.0.0/8', '192.168.100.0/22', 'fd00:6f6e:7261::/48'] as const;

/** Ranges that new blocks come from, in the order in which they are tried. */
function rangesFor(plan: Plan, purpose: PoolPurpose): readonly Cidr[] {
  const texts = plan.ranges.length > 0 ? plan.ranges : usualRanges;
  const ranges = texts.flatMap((text) => parseCidr(text) ?? []);
  // Links are small: they come from small ranges first, networks from large ones.
  const sign = purpose === 'networks' ? 1 : -1;
  return ranges.toSorted((a, b) => sign * (a.bits - b.bits));
}

/** The first block of that size that nothing in the plan touches. */
export function nextFree(plan: Plan, purpose: PoolPurpose, size: Pick<Cidr, 'version' | 'bits'>): Cidr | undefined {
  const taken = prefixUsesOf(plan).map(({ block }) => block);
  return rangesFor(plan, purpose)
    .filter((range) => range.version === size.version && range.bits <= size.bits)
    .map((range) => firstFreeBlock(range, size.bits, taken))
    .find((block) => block !== undefined);
}
