import { type Cidr, lastOf, nextBlock, overlaps, sizeOf } from './cidr.ts';

/**
 * The first block of `bits` length inside `pool` that touches none of `taken`, looked for from `pool`'s first address.
 * Undefined when the pool is full.
 */
export function firstFreeBlock(pool: Cidr, bits: number, taken: readonly Cidr[]): Cidr | undefined {
  const inTheWay = taken.filter((block) => overlaps(pool, block)).toSorted((a, b) => (a.first < b.first ? -1 : 1));
  let candidate: Cidr | undefined = { version: pool.version, first: pool.first, bits };
  for (const block of inTheWay) {
    while (candidate && overlaps(candidate, block)) candidate = blockAfter(candidate, block);
  }
  return candidate && lastOf(candidate) <= lastOf(pool) ? candidate : undefined;
}

/** The next block of the candidate's length that begins after `block` ends. */
function blockAfter(candidate: Cidr, block: Cidr): Cidr | undefined {
  const size = sizeOf(candidate);
  const end = lastOf(block);
  const steps = (end - candidate.first) / size;
  return nextBlock({ ...candidate, first: candidate.first + steps * size });
}
