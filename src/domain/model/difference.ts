import type { Keyed, Shelf } from './watched.ts';

/** What differs between two versions of a shelf, as it was and as it is. */
export interface Difference<Thing> {
  readonly gone: readonly Thing[];
  readonly come: readonly Thing[];
  /** True when what is on both stands in the same order. */
  readonly sameOrder: boolean;
}

/** Compares two versions of a shelf. Things are never changed in place: one that differs is another object. */
export function differenceOf<Thing extends Keyed>(before: Shelf<Thing>, after: Shelf<Thing>): Difference<Thing> {
  const old = Object.keys(before);
  const ids = Object.keys(after);
  const gone: Thing[] = [];
  const come: Thing[] = [];
  // An edit as a rule leaves all ids where they were: then one walk sees everything.
  const sameIds = old.length === ids.length && old.every((id, place) => id === ids[place]);
  for (const id of ids) {
    const [was, is] = [before[id], after[id]];
    if (was === is) continue;
    if (was) gone.push(was);
    if (is) come.push(is);
  }
  if (sameIds) return { gone, come, sameOrder: true };
  for (const id of old) {
    const was = before[id];
    if (was && !Object.hasOwn(after, id)) gone.push(was);
  }
  const kept = ids.filter((id) => Object.hasOwn(before, id));
  const sameOrder = old.filter((id) => Object.hasOwn(after, id)).every((id, place) => id === kept[place]);
  return { gone, come, sameOrder };
}
