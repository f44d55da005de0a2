import type { EntityId } from '#domain/model/ids.ts';
import { type Entity, entityKinds, shelfOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { rules } from '#domain/rules/index.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { byKind, errorsFirst, findingsBy, findingsOf, type RulesByKind } from './check.ts';

/** Every rule, by the kind of entity that it looks at. */
export const rulesByKind: RulesByKind = byKind(rules);

/** What the rules find on one entity. */
export function findingsOn(plan: Plan, id: EntityId): readonly Finding[] {
  return findingsOf(rulesByKind, plan, id);
}

/** What the rules find on the whole plan, errors first, then in the order of the plan. */
export function review(plan: Plan): readonly Finding[] {
  const found: Finding[] = [];
  for (const kind of entityKinds) {
    const asked = rulesByKind[kind];
    const entities: readonly Entity[] = Object.values(plan[shelfOf[kind]]);
    for (const entity of entities) found.push(...findingsBy(asked, plan, entity));
  }
  return errorsFirst(found);
}
