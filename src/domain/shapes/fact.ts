import type { RuleId } from '#domain/catalog/rule-ids.ts';
import type { EntityKind } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { EntityByKind } from './rule.ts';
import type { Basis, Data } from './verdict.ts';

/** Something worth knowing where a person decides. It finds no fault and stops nothing. */
export interface Fact<Kind extends EntityKind = EntityKind> {
  readonly id: string;
  readonly about: Kind;
  /** The field of the entity beside which it is told; left out where it concerns the whole. */
  readonly field?: string;
  readonly basis: Basis;
  /** Its entries in the rulebook. */
  readonly rules: readonly [RuleId, ...RuleId[]];
  /** {gaps} are filled from what `tell` answers. */
  readonly text: string;
  /** The page that says so. */
  readonly docs?: string;
  /** Values for the gaps; null where it has nothing to do with this entity. */
  tell(plan: Plan, entity: EntityByKind[Kind]): Data | null;
}
