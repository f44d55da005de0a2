import { placedKey } from '#domain/formats/documents/join.ts';

export interface PlacedResource<Id extends string> {
  readonly id: Id;
  readonly settings: { readonly name: string; readonly resourceGroup: string; readonly subscription: string };
}

/** Azure keeps the case of a name and does not look at it. */
export function foldedName(name: string): string {
  return name.trim().toLowerCase();
}

/** Which resource of the plan each real one is: by its id in Azure, else by a name that only one has on either side. */
export function pairsByPlace<Id extends string>(
  planned: readonly PlacedResource<Id>[],
  real: readonly PlacedResource<Id>[],
): ReadonlyMap<Id, Id> {
  const pairs = new Map<Id, Id>();
  const byKey = new Map(planned.map((each) => [placedKey(each.settings, ''), each.id]));
  for (const each of real) {
    const key = placedKey(each.settings, '');
    const match = byKey.get(key);
    if (match !== undefined) pairs.set(each.id, match);
    byKey.delete(key);
  }
  const matched = new Set(pairs.values());
  const namesakes = byName(planned.filter(({ id }) => !matched.has(id)));
  for (const [name, alike] of byName(real.filter(({ id }) => !pairs.has(id)))) {
    const [only, ...further] = (namesakes.get(name) ?? []).filter((each) => alike.some((other) => mayBe(each, other)));
    const [same, ...rivals] = only ? alike.filter((other) => mayBe(only, other)) : [];
    if (only && same && further.length + rivals.length === 0) pairs.set(same.id, only.id);
  }
  return pairs;
}

function byName<Placed extends PlacedResource<string>>(all: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const each of all) {
    const name = foldedName(each.settings.name);
    const alike = found.get(name);
    if (alike) alike.push(each);
    else if (name !== '') found.set(name, [each]);
  }
  return found;
}

/** Two places contradict each other where both are said. A subscription by its name may be one by its id. */
function mayBe({ settings: one }: PlacedResource<string>, { settings: other }: PlacedResource<string>): boolean {
  return (
    isAlike(one.resourceGroup, other.resourceGroup) &&
    (isAlike(one.subscription, other.subscription) || isGuid(one.subscription) !== isGuid(other.subscription))
  );
}

function isAlike(one: string, other: string): boolean {
  return one === '' || other === '' || foldedName(one) === foldedName(other);
}

/** A subscription by its id. */
export function isGuid(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}

/** Which of the plan’s things each real one is: what the first way finds comes first, and none is taken twice. */
export function pairsInTurn<Thing extends { readonly id: string }>(
  real: readonly Thing[],
  ways: readonly ((each: Thing) => readonly Pick<Thing, 'id'>[])[],
): ReadonlyMap<Thing, Thing['id']> {
  const pairs = new Map<Thing, Thing['id']>();
  const taken = new Set<Thing['id']>();
  for (const way of ways) {
    for (const each of real) {
      if (pairs.has(each)) continue;
      const match = way(each).find(({ id }) => !taken.has(id));
      if (!match) continue;
      pairs.set(each, match.id);
      taken.add(match.id);
    }
  }
  return pairs;
}
