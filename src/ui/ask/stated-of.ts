import type { EntityId } from '#domain/model/ids.ts';
import { findEntity } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { Stated } from './design-words.ts';

/** What was stated about an entity so far. */
export function statedOf(plan: Plan, id: EntityId): Stated {
  const entity = findEntity(plan, id);
  return entity && 'design' in entity && entity.design ? { ...entity.design } : {};
}
