import { differenceOf } from '#domain/model/difference.ts';
import { type Entity, type EntityKind, entityKinds, shelfOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';

/** What differs on one shelf, as it was and as it is. */
interface ShelfChange {
  readonly kind: EntityKind;
  readonly gone: readonly Entity[];
  readonly come: readonly Entity[];
}

export interface Changes {
  /** Shelves on which anything differs, and other values of the plan that do. */
  readonly parts: readonly string[];
  readonly shelves: readonly ShelfChange[];
}

/** What differs between two plans; null where they are better looked at as strangers. */
export function changesBetween(before: Plan, after: Plan): Changes | null {
  const parts: string[] = (['name', 'era', 'setAside', 'ranges'] as const).filter(
    (part) => before[part] !== after[part],
  );
  const shelves: ShelfChange[] = [];
  for (const kind of entityKinds) {
    const shelf = shelfOf[kind];
    if (before[shelf] === after[shelf]) continue;
    const { gone, come, sameOrder } = differenceOf<Entity>(before[shelf], after[shelf]);
    // In another order, lists that rules made of a shelf may differ although nothing on it does.
    if (!sameOrder) return null;
    parts.push(shelf);
    shelves.push({ kind, gone, come });
  }
  return { parts, shelves };
}
