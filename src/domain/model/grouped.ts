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
  let latest: { readonly shelf: Shelf<Thing>; readonly groups: ReadonlyMap<Owner, readonly Thing[]> } | null = null;

  function groupsOf(shelf: Shelf<Thing>): ReadonlyMap<Owner, readonly Thing[]> {
    const groups = made.get(shelf) ?? groupsIn(shelf, ownersOf);
    made.set(shelf, groups);
    latest = { shelf, groups };
    return groups;
  }

  return (given, owner) => {
    // Most questions are about the shelf that the last one was about, and nobody watches it.
    if (latest?.shelf === given) return latest.groups.get(owner) ?? none;
    const { shelf, part, watcher } = unwatched(given);
    watcher?.onGroup(part, grouping, owner);
    return groupsOf(shelf).get(owner) ?? none;
  };
}

const none: readonly never[] = [];

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
