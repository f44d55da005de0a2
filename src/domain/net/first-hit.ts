import { type Cidr, lastOf } from './cidr.ts';

interface Interval<Value> {
  readonly block: Cidr;
  readonly value: Value;
}

/** Finds, among many blocks, one that overlaps a given one: a binary search instead of a look at each. */
export function hitsAmong<Value>(entries: readonly Interval<Value>[]): (block: Cidr) => Value | undefined {
  const byVersion = { 4: orderOf(entries, 4), 6: orderOf(entries, 6) };
  return (block) => {
    const reach = byVersion[block.version];
    const end = countUpTo(reach, lastOf(block));
    const farthest = reach[end - 1]?.farthest;
    return farthest && lastOf(farthest.block) >= block.first ? farthest.value : undefined;
  };
}

interface Reach<Value> {
  readonly first: bigint;
  /** Of all intervals up to this one, the one that reaches farthest. */
  readonly farthest: Interval<Value>;
}

function orderOf<Value>(entries: readonly Interval<Value>[], version: 4 | 6): readonly Reach<Value>[] {
  const ordered = entries
    .filter(({ block }) => block.version === version)
    .toSorted((a, b) => (a.block.first < b.block.first ? -1 : 1));
  let farthest = ordered[0];
  return ordered.map((entry) => {
    if (!farthest || lastOf(entry.block) > lastOf(farthest.block)) farthest = entry;
    return { first: entry.block.first, farthest };
  });
}

/** How many intervals begin at or before an address. */
function countUpTo<Value>(reach: readonly Reach<Value>[], address: bigint): number {
  let [low, high] = [0, reach.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reach[middle]?.first ?? 0n) <= address) low = middle + 1;
    else high = middle;
  }
  return low;
}
