import { type DesignValue, fits } from '#domain/model/design-field.ts';
import { designTables } from '#domain/model/design.ts';
import type { EntityId } from '#domain/model/ids.ts';
import { findEntity, kindOf, nameOf, shelfOf } from '#domain/model/look-up.ts';
import type { PlanAction } from './index.ts';

export interface DescribeDesign {
  readonly id: EntityId;
  /** Only what changes; null takes a statement back. */
  readonly design: { readonly [field: string]: DesignValue | null };
}

/** States what Azure does not know. It changes nothing there, so it is possible in every state. */
export const describeDesign: PlanAction<DescribeDesign, 'resource-missing' | 'unknown-field' | 'value-unfit'> = {
  actors: ['customer'],
  label: 'Describe {name}',
  done: '{name} described',
  nature: 'planning',
  refusals: {
    'resource-missing': 'This is no longer in the plan.',
    'unknown-field': 'Nothing called {field} can be stated about {name}.',
    'value-unfit': '{field} of {name} does not take this value.',
  },

  guard(plan, { id, design }) {
    const kind = kindOf(plan, id);
    if (!kind) return [{ reason: 'resource-missing' }];
    const table = designTables[kind] ?? {};
    const entries = Object.entries(design);
    const unknown = entries.filter(([field]) => !Object.hasOwn(table, field));
    const unfit = entries.filter(([field, value]) => {
      const known = Object.hasOwn(table, field) ? table[field] : undefined;
      return known && value !== null && !fits(known, value);
    });
    return [
      ...unknown.map(([field]) => ({ reason: 'unknown-field', data: { field } }) as const),
      ...unfit.map(([field]) => ({ reason: 'value-unfit', data: { field } }) as const),
    ];
  },

  apply(plan, { id, design }) {
    const kind = kindOf(plan, id);
    const entity = findEntity(plan, id);
    if (!kind || !entity) return plan;
    const before = 'design' in entity ? entity.design : {};
    const stated = Object.entries({ ...before, ...design }).filter(([, value]) => value !== null);
    const shelf = shelfOf[kind];
    return { ...plan, [shelf]: { ...plan[shelf], [id]: { ...entity, design: Object.fromEntries(stated) } } };
  },

  offers: () => [],
  words: (plan, { id }) => ({ name: nameOf(plan, id) }),
};
