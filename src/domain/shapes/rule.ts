import type { RuleId } from '#domain/catalog/rule-ids.ts';
import type { Port } from '#domain/model/direct-port.ts';
import type { GlobalReach } from '#domain/model/global-reach.ts';
import type { EntityId } from '#domain/model/ids.ts';
import type { Entity, EntityKind } from '#domain/model/look-up.ts';
import type { Authorization, Circuit, Connection, Gateway, Peering, Plan, VirtualNetwork } from '#domain/model/plan.ts';
import type { RouteFilter } from '#domain/model/route-filter.ts';
import type { Site } from '#domain/model/site.ts';
import type { Subscription } from '#domain/model/subscription.ts';
import type { Basis, Data } from './verdict.ts';

export type Severity = 'error' | 'warning' | 'info';

/** The entity of each kind. */
export interface EntityByKind {
  readonly circuit: Circuit;
  readonly peering: Peering;
  readonly network: VirtualNetwork;
  readonly gateway: Gateway;
  readonly connection: Connection;
  readonly authorization: Authorization;
  readonly port: Port;
  readonly routeFilter: RouteFilter;
  readonly globalReach: GlobalReach;
  readonly site: Site;
  readonly subscription: Subscription;
}

/** Values that a mend sets, in the settings or the design of one entity. */
export interface Mend {
  /** The entity itself where it is left out. */
  readonly on?: EntityId;
  readonly values: { readonly [field: string]: string | number | boolean | null | readonly string[] };
  /** A block of a network that is to move to free addresses: which ones are free is looked up when somebody asks. */
  readonly moves?: string;
  /** What the button says, such as “Change to Premium”. */
  readonly label: string;
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
  /** What mends it where that is more than one value for the field. */
  readonly mend?: Mend;
}

/** A check on one entity of a plan. Rules speak in ids and data; the screen finds the words and the field. */
export interface Rule<Kind extends EntityKind = EntityKind> {
  readonly id: string;
  readonly about: Kind;
  readonly severity: Severity;
  readonly basis: Basis;
  /** Its entries in the rulebook. */
  readonly rules: readonly RuleId[];
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
  readonly mend: Mend | null;
}
