import { type Grouping, type Keyed, type Shelf, unwatched } from './watched.ts';

/** Finds the things of a shelf by an owner. The groups are made once for each version of the shelf. */
export function grouped<Owner extends string, Thing extends Keyed>(
  ownersOf: (thing: Thing) => readonly Owner[],
): (shelf: Shelf<Thing>, owner: Owner) => readonly Thing[] {
  const made = new WeakMap<Shelf<Thing>, ReadonlyMap<Owner, readonly Thing[]>>();
  const grouping: Grouping = {
    ownersOf(thing: Thing) {
      return ownersOf(thing);
    },
  };
  return (given, owner) => {
    const { shelf, part, watcher } = unwatched(given);
    watcher?.onGroup(part, grouping, owner);
    const groups = made.get(shelf) ?? groupsIn(shelf, ownersOf);
    made.set(shelf, groups);
    return groups.get(owner) ?? [];
  };
}

function groupsIn<Owner, Thing>(
  shelf: Shelf<Thing>,
  ownersOf: (thing: Thing) => readonly Owner[],
): ReadonlyMap<Owner, readonly Thing[]> {
  const groups = new Map<Owner, Thing[]>();
  for (const thing of Object.values(shelf)) {
    for (const owner of ownersOf(thing)) {
      const group = groups.get(owner);
      if (group) group.push(thing);
      else groups.set(owner, [thing]);
    }
  }
  return groups;
}
