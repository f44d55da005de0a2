import { facts } from '#domain/facts/index.ts';
import type { EntityId } from '#domain/model/ids.ts';
import { type Entity, type EntityKind, findEntity, kindOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { Fact } from '#domain/shapes/fact.ts';
import type { EntityByKind } from '#domain/shapes/rule.ts';
import { fill } from './fill.ts';

/** A fact as the screen tells it. */
export interface Told extends Pick<Fact, 'id' | 'basis' | 'rules'> {
  readonly field: string | null;
  readonly text: string;
  /** The page that says so. */
  readonly docs: string | null;
}

function isAbout<Kind extends EntityKind>(plan: Plan, entity: Entity, kind: Kind): entity is EntityByKind[Kind] {
  return kindOf(plan, entity.id) === kind;
}

/** What is worth knowing about one entity, as it stands. */
export function factsOn(plan: Plan, id: EntityId): readonly Told[] {
  const entity = findEntity(plan, id);
  if (!entity) return [];
  return facts.flatMap((fact) => {
    const data = isAbout(plan, entity, fact.about) ? fact.tell(plan, entity) : null;
    if (!data) return [];
    const { id: name, basis, rules, field = null, docs = null } = fact;
    return [{ id: name, basis, rules, field, docs, text: fill(fact.text, data) }];
  });
}
