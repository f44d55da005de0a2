import type { Cidr } from '#domain/net/cidr.ts';
import type { Plan } from './plan.ts';

/** What every thing on a shelf has. */
export interface Keyed {
  readonly id: string;
}

export interface Shelf<Thing> {
  readonly [id: string]: Thing;
}

/** A way to find things by a word that they carry, such as the circuit of a peering. */
export interface Grouping {
  ownersOf(thing: Keyed): readonly string[];
}

/** A way to find things by the address blocks that they stand on. */
export interface Placing {
  textsOf(thing: Keyed): readonly string[];
}

/** Is told what is looked up in a plan. */
export interface Watcher {
  /** One thing by its id, found or not. */
  readonly onThing: (id: string) => void;
  /** A shelf as a whole, or a value of the plan that is no shelf. */
  readonly onAll: (part: string) => void;
  readonly onGroup: (part: string, grouping: Grouping, owner: string) => void;
  readonly onBlock: (part: string, placing: Placing, block: Cidr) => void;
}

interface Watched {
  readonly original: object;
  readonly part: string;
  readonly watcher: Watcher;
}

const watchedShelves = new WeakMap<object, Watched>();

/**
 * The same plan, telling the watcher what is looked up in it. Whatever is remembered for a version of a plan or of one
 * of its shelves hides what it was made from: `grouped` and `placed` tell it themselves, other memories find a plan
 * that they have not met, and look again.
 */
export function watchedPlan(plan: Plan, watcher: Watcher): Plan {
  const shelves = new Map<string, object>();
  return new Proxy<Plan>(
    { ...plan },
    {
      get(target, part, receiver): unknown {
        const value: unknown = Reflect.get(target, part, receiver);
        if (typeof part !== 'string') return value;
        if (typeof value !== 'object' || value === null || Array.isArray(value) || part === 'setAside') {
          watcher.onAll(part);
          return value;
        }
        const shelf = shelves.get(part) ?? watchedShelf(value, part, watcher);
        shelves.set(part, shelf);
        return shelf;
      },
    },
  );
}

function watchedShelf(original: object, part: string, watcher: Watcher): object {
  const shelf = new Proxy(original, {
    get(target, id, receiver): unknown {
      if (typeof id === 'string') watcher.onThing(id);
      return Reflect.get(target, id, receiver);
    },
    has(target, id) {
      if (typeof id === 'string') watcher.onThing(id);
      return Reflect.has(target, id);
    },
    getOwnPropertyDescriptor(target, id) {
      if (typeof id === 'string') watcher.onThing(id);
      return Reflect.getOwnPropertyDescriptor(target, id);
    },
    ownKeys(target) {
      watcher.onAll(part);
      return Reflect.ownKeys(target);
    },
  });
  watchedShelves.set(shelf, { original, part, watcher });
  return shelf;
}

/** The shelf behind a watched one, and who watches it; itself where nobody does. */
export function unwatched<Thing>(shelf: Shelf<Thing>): {
  readonly shelf: Shelf<Thing>;
  readonly part: string;
  readonly watcher: Watcher | null;
} {
  const watched = watchedShelves.get(shelf);
  if (!watched || !isLike(watched.original, shelf)) return { shelf, part: '', watcher: null };
  return { shelf: watched.original, part: watched.part, watcher: watched.watcher };
}

// A watched shelf was made from its original and shows nothing else.
function isLike<Thing>(original: object, watched: Shelf<Thing>): original is Shelf<Thing> {
  return original !== watched;
}
