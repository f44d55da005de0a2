import { type Cidr, parseCidr } from '#domain/net/cidr.ts';
import {
  blockKey,
  type Key,
  overlapping,
  type Placed,
  prefixIndex,
  type PrefixIndex,
  reindexed,
} from '#domain/net/prefix-index.ts';
import { differenceOf } from './difference.ts';
import { type Keyed, type Placing, type Shelf, unwatched } from './watched.ts';

/** One block of a thing that overlaps what was asked for. */
export interface Hit<Thing> {
  readonly block: Cidr;
  readonly thing: Thing;
}

// What few share is found as quickly as it is remembered.
const MANY = 32;

interface Version<Thing> {
  readonly shelf: Shelf<Thing>;
  readonly index: PrefixIndex<string>;
}

/**
 * Finds the things of a shelf by the blocks that they stand on, in the order of the shelf. There is one index for each
 * version of the shelf; where few things differ from the version before, it is made from that one's.
 */
export function placed<Thing extends Keyed>(
  textsOf: (thing: Thing) => readonly string[],
): (shelf: Shelf<Thing>, block: Cidr) => readonly Hit<Thing>[] {
  const made = new WeakMap<Shelf<Thing>, PrefixIndex<string>>();
  const placesIn = new WeakMap<Shelf<Thing>, ReadonlyMap<string, number>>();
  const crowdsIn = new WeakMap<Shelf<Thing>, Map<Key, readonly Hit<Thing>[]>>();
  let last: Version<Thing> | null = null;
  const placing: Placing = {
    textsOf(thing: Thing) {
      return textsOf(thing);
    },
  };

  function indexOf(shelf: Shelf<Thing>): PrefixIndex<string> {
    const known = made.get(shelf);
    if (known) return known;
    const index = last ? indexAfter(last, shelf, textsOf) : prefixIndex(blocksIn(Object.values(shelf), textsOf));
    made.set(shelf, index);
    last = { shelf, index };
    return index;
  }

  function placeOf(shelf: Shelf<Thing>, id: string): number {
    const places = placesIn.get(shelf) ?? new Map(Object.keys(shelf).map((each, place) => [each, place]));
    placesIn.set(shelf, places);
    return places.get(id) ?? -1;
  }

  function hitsOn(shelf: Shelf<Thing>, block: Cidr): readonly Hit<Thing>[] {
    const found = overlapping(indexOf(shelf), block).flatMap(({ block: hit, value }) => {
      const thing = shelf[value];
      return thing ? [{ block: hit, thing }] : [];
    });
    return found.length < 2 ? found : found.toSorted((a, b) => placeOf(shelf, a.thing.id) - placeOf(shelf, b.thing.id));
  }

  return (given, block) => {
    const { shelf, part, watcher } = unwatched(given);
    watcher?.onBlock(part, placing, block);
    const crowds = crowdsIn.get(shelf);
    const known = crowds?.get(blockKey(block));
    if (known) return known;
    const hits = hitsOn(shelf, block);
    // Each of those who share a block asks who else does.
    if (hits.length >= MANY) crowdsIn.set(shelf, (crowds ?? new Map()).set(blockKey(block), hits));
    return hits;
  };
}

const distinct = new WeakMap<readonly Hit<unknown>[], readonly Cidr[]>();

/** The blocks that were hit, each once. */
export function blocksOf(hits: readonly Hit<unknown>[]): readonly Cidr[] {
  const known = distinct.get(hits);
  if (known) return known;
  const blocks = [...new Map(hits.map(({ block }) => [blockKey(block), block])).values()];
  if (hits.length >= MANY) distinct.set(hits, blocks);
  return blocks;
}

function blocksIn<Thing extends Keyed>(
  things: readonly Thing[],
  textsOf: (thing: Thing) => readonly string[],
): readonly Placed<string>[] {
  const blocks: Placed<string>[] = [];
  for (const thing of things) {
    for (const text of textsOf(thing)) {
      const block = parseCidr(text);
      if (block) blocks.push({ block, value: thing.id });
    }
  }
  return blocks;
}

function indexAfter<Thing extends Keyed>(
  before: Version<Thing>,
  shelf: Shelf<Thing>,
  textsOf: (thing: Thing) => readonly string[],
): PrefixIndex<string> {
  const { gone, come } = differenceOf(before.shelf, shelf);
  if (come.length === 0 && gone.length === 0) return before.index;
  const things = Object.values(shelf);
  // Another plan, or one that was replayed: nothing of the index before is of use.
  if (come.length * 2 > things.length) return prefixIndex(blocksIn(things, textsOf));
  return reindexed(before.index, new Set(gone.map(({ id }) => id)), blocksIn(come, textsOf));
}
