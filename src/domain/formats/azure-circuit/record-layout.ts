/**
 * The names that objects of one kind have, in their order. A list repeats the same few thousands of times, so that they
 * are looked at once.
 */
export interface RecordLayout {
  readonly names: readonly string[];
  /** The names in lower case. */
  readonly folded: readonly string[];
  /** Places of the names, by name in lower case: several where an object has them in several spellings. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Places of names as readers ask for them. Filled as they are. */
  readonly asked: Map<string, readonly number[]>;
}

// Objects that somebody made up do not fill the memory.
const MOST_KNOWN = 1000;
let count = 0;
const known = new Map<number, RecordLayout[]>();

export function layoutOf(names: readonly string[]): RecordLayout {
  const alike = known.get(names.length);
  const found = alike?.find((layout) => isSame(layout.names, names));
  return found ?? keep(newLayout(names));
}

const nowhere: readonly number[] = [];

/** Where a name stands in an object, in any spelling. */
export function placesOf({ places, asked }: RecordLayout, name: string): readonly number[] {
  const before = asked.get(name);
  if (before) return before;
  const found = places.get(name.toLowerCase()) ?? nowhere;
  asked.set(name, found);
  return found;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

function newLayout(names: readonly string[]): RecordLayout {
  const folded = names.map((name) => name.toLowerCase());
  const places = new Map<string, readonly number[]>();
  for (const [at, name] of folded.entries()) places.set(name, [...(places.get(name) ?? []), at]);
  return { names, folded, places, asked: new Map() };
}

function keep(layout: RecordLayout): RecordLayout {
  if (count >= MOST_KNOWN) {
    known.clear();
    count = 0;
  }
  const alike = known.get(layout.names.length);
  if (alike) alike.push(layout);
  else known.set(layout.names.length, [layout]);
  count += 1;
  return layout;
}
