import { type Cidr, lastOf } from './cidr.ts';

/** A block and whatever stands on it. */
export interface Placed<Value> {
  readonly block: Cidr;
  readonly value: Value;
}

/** A number for IPv4, which is compared much faster than the bigint that IPv6 needs. */
export type Key = number | bigint;

interface Entry<Value> extends Placed<Value> {
  /** First address and length in one. */
  readonly key: Key;
  /** Nothing inside the block sorts higher. */
  readonly last: Key;
}

/**
 * Blocks of one family by first address, then length. Two blocks are nested or disjoint, so that those inside a block
 * follow it in a run, and those around it begin at its first address cut to one of the lengths that occur.
 */
interface Lane<Value> {
  readonly entries: readonly Entry<Value>[];
  /** Those of the entries, side by side: a search reads nothing else. */
  readonly keys: readonly Key[];
  /** The highest address of this block and all before it: where it lies below a block, nothing lies around that. */
  readonly reach: readonly Key[];
  /** The lengths that occur, shortest first. */
  readonly lengths: readonly number[];
}

/** Finds blocks that overlap another one, in steps that grow with the logarithm of their number. Never changes. */
export interface PrefixIndex<Value> {
  readonly v4: Lane<Value>;
  readonly v6: Lane<Value>;
}

// Room for lengths up to 32 and up to 128 beneath the address.
const V4_ROOM = 64;
const V6_ROOM = 256n;

/** Where a block of this length around the first address of `block` sorts. */
function keyOf(block: Cidr, bits: number): Key {
  if (block.version === 4) {
    const first = Number(block.first);
    return (first - (first % 2 ** (32 - bits))) * V4_ROOM + bits;
  }
  const host = BigInt(128 - bits);
  return ((block.first >> host) << host) * V6_ROOM + BigInt(bits);
}

/** The block as one number: no other block has the same. */
export const blockKey = (block: Cidr): Key => keyOf(block, block.bits);

/** Nothing inside the block sorts higher. */
const lastKeyOf = (block: Cidr): Key =>
  block.version === 4
    ? (Number(block.first) + 2 ** (32 - block.bits)) * V4_ROOM - 1
    : (lastOf(block) + 1n) * V6_ROOM - 1n;

function compareKeys(a: Key, b: Key): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function sortable<Value>({ block, value }: Placed<Value>): Entry<Value> {
  return { block, value, key: blockKey(block), last: lastKeyOf(block) };
}

function laneOf<Value>(entries: readonly Entry<Value>[]): Lane<Value> {
  // What was sorted before is one run for the sort, so that a few changes cost little more than a copy.
  const sorted = entries.toSorted((a, b) => compareKeys(a.key, b.key));
  let highest: Key = -1;
  const reach = sorted.map(({ last }) => {
    if (last > highest) highest = last;
    return highest;
  });
  return {
    entries: sorted,
    keys: sorted.map(({ key }) => key),
    reach,
    lengths: [...new Set(sorted.map(({ block }) => block.bits))].toSorted((a, b) => a - b),
  };
}

export function prefixIndex<Value>(placed: readonly Placed<Value>[]): PrefixIndex<Value> {
  const lane = (version: 4 | 6): Lane<Value> =>
    laneOf(placed.filter(({ block }) => block.version === version).map(sortable));
  return { v4: lane(4), v6: lane(6) };
}

/** The index without everything that stands for one of `gone`, and with `come`. */
export function reindexed<Value>(
  index: PrefixIndex<Value>,
  gone: ReadonlySet<Value>,
  come: readonly Placed<Value>[],
): PrefixIndex<Value> {
  const changed = (lane: Lane<Value>, version: 4 | 6): Lane<Value> => {
    const kept = gone.size > 0 ? lane.entries.filter(({ value }) => !gone.has(value)) : lane.entries;
    const added = come.filter(({ block }) => block.version === version).map(sortable);
    return kept.length === lane.entries.length && added.length === 0 ? lane : laneOf([...kept, ...added]);
  };
  return { v4: changed(index.v4, 4), v6: changed(index.v6, 6) };
}

/** How many keys sort below this one. */
function placeOf(keys: readonly Key[], key: Key): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Everything whose block shares an address with `block`: what lies around it, shortest first, then what lies inside. */
export function overlapping<Value>(index: PrefixIndex<Value>, block: Cidr): readonly Placed<Value>[] {
  const lane = block.version === 4 ? index.v4 : index.v6;
  const place = placeOf(lane.keys, blockKey(block));
  const last = lastKeyOf(block);
  const found = around(lane, block, place);
  for (let next = place; next < lane.keys.length && (lane.keys[next] ?? 0) <= last; next += 1) {
    const each = lane.entries[next];
    if (each) found.push(each);
  }
  return found;
}

/** What lies around a block and is larger. `place` is where the block stands or would. */
function around<Value>(lane: Lane<Value>, block: Cidr, place: number): Placed<Value>[] {
  const found: Placed<Value>[] = [];
  if ((lane.reach[place - 1] ?? -1) < blockKey(block)) return found;
  for (const bits of lane.lengths) {
    if (bits >= block.bits) break;
    const key = keyOf(block, bits);
    for (let next = placeOf(lane.keys, key); lane.keys[next] === key; next += 1) {
      const each = lane.entries[next];
      if (each) found.push(each);
    }
  }
  return found;
}
