import { type Entity, entityKinds, shelfOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';

/** An entity that differs between two plans, as it stands in one of them. */
export interface ChangedEntity {
  readonly shelf: string;
  readonly entity: Entity;
}

export interface Changes {
  /** Shelves on which anything differs, and other values of the plan that do. */
  readonly parts: readonly string[];
  /** Everything that differs, as it was and as it is. */
  readonly entities: readonly ChangedEntity[];
}

/** What differs between two plans; null where so much does that they are better looked at as strangers. */
export function changesBetween(before: Plan, after: Plan): Changes | null {
  const parts: string[] = (['name', 'era', 'setAside', 'ranges'] as const).filter(
    (part) => before[part] !== after[part],
  );
  const entities: ChangedEntity[] = [];
  for (const kind of entityKinds) {
    const shelf = shelfOf[kind];
    if (before[shelf] === after[shelf]) continue;
    const old: { readonly [id: string]: Entity } = before[shelf];
    const next: { readonly [id: string]: Entity } = after[shelf];
    const kept = keysIn(old, next);
    // What stayed stands in another order: lists that rules made of it may differ, although nothing in them does.
    if (!keysIn(next, old).every((id, place) => id === kept[place])) return null;
    parts.push(shelf);
    for (const entity of Object.values(old)) if (next[entity.id] !== entity) entities.push({ shelf, entity });
    for (const entity of Object.values(next)) if (old[entity.id] !== entity) entities.push({ shelf, entity });
  }
  return { parts, entities };
}

const keysIn = (shelf: object, other: object): readonly string[] =>
  Object.keys(shelf).filter((id) => Object.hasOwn(other, id));
