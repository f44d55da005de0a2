import type { EntityId } from '#domain/model/ids.ts';
import type { Entity, EntityKind } from '#domain/model/look-up.ts';
import type { Authorization, Circuit, Connection, Gateway, Peering, Plan, VirtualNetwork } from '#domain/model/plan.ts';
import type { Basis, Data } from './verdict.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface EntityByKind {
  readonly circuit: Circuit;
  readonly peering: Peering;
  readonly network: VirtualNetwork;
  readonly gateway: Gateway;
  readonly connection: Connection;
  readonly authorization: Authorization;
}

/** One thing that a rule found on one entity. */
export interface Fault {
  /** Field of the entity that the fault stands at. */
  readonly field?: string;
  readonly data?: Data;
  /** Other entities that take part in it. */
  readonly others?: readonly EntityId[];
  /** A value for the field that mends it. */
  readonly suggestion?: string | number;
}

/** A check on one entity of a plan. Rules speak in ids and data; the screen finds the words and the field. */
export interface Rule<Kind extends EntityKind = EntityKind> {
  readonly id: string;
  readonly about: Kind;
  readonly severity: Severity;
  readonly basis: Basis;
  /** Ids in the rulebook. */
  readonly rules: readonly string[];
  /** {gaps} are filled from the fault's data. */
  readonly message: string;
  /** The page that says so. */
  readonly docs?: string;
  /** Actions that Azure refuses while this stands. */
  readonly refuses: readonly string[];
  check(plan: Plan, entity: EntityByKind[Kind]): readonly Fault[];
}

/** A fault with what the rule says about it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly subject: Entity['id'];
  readonly others: readonly EntityId[];
  readonly field: string | null;
  readonly message: string;
  readonly suggestion: string | number | null;
}
