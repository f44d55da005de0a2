import type { RuleId } from '#domain/catalog/rule-ids.ts';
import type { CircuitId, EntityId } from '#domain/model/ids.ts';
import type { Actor, Plan } from '#domain/model/plan.ts';
import type { CircuitReason } from './circuit-reasons.ts';
import type { StateTable } from './state-table.ts';
import type { Obstacle } from './verdict.ts';

/** What an action may know besides the plan: the simulated day and a GUID of the run's own making. */
export interface Moment {
  readonly day: number;
  readonly guid: string;
}

/**
 * Something a person, a provider or Microsoft can do. `guard` only reads and names everything in the way, the most
 * important first; `apply` is pure and runs only after its guard let it through.
 */
export interface Action<Args, Reason extends string, Request> {
  readonly actors: readonly [Actor, ...Actor[]];
  /** What a button says; {gaps} are filled from `words`. */
  readonly label: string;
  /** What the timeline says once it is done. */
  readonly done: string;
  /** Row of the state × action matrix, if it has one there. */
  readonly row?: number;
  /** Rules of the rulebook that it follows. */
  readonly rules?: readonly RuleId[];
  /**
   * `planning` changes only what is planned, `fault` is bad luck that a person can rehearse, `drill` takes links down on
   * purpose for a while, `removal` takes away something live, `purchase` changes what is bought.
   */
  readonly nature?: 'planning' | 'fault' | 'drill' | 'removal' | 'purchase';
  /** Sentences for its own reasons; those of the circuit's condition are in circuit-reasons.ts. */
  readonly refusals: { readonly [Name in Reason]: string };
  /** The circuit whose condition decides; left out where none does. */
  circuitOf?(plan: Plan, args: Args): CircuitId | undefined;
  /** What the condition alone decides. */
  readonly states?: StateTable<Reason | CircuitReason>;
  /** False where the condition means nothing, as for what 2016 allowed. */
  statesApply?(plan: Plan, args: Args): boolean;
  guard(plan: Plan, args: Args): readonly Obstacle<Reason | CircuitReason, Request>[];
  /** Entities whose values are checked by the rules that refuse this action, its own first, in the plan as it would be. */
  checked?(plan: Plan, args: Args): { readonly plan: Plan; readonly subjects: readonly [EntityId, ...EntityId[]] };
  /** Fields of the checked entity that are needed and still empty. */
  missing?(plan: Plan, args: Args): readonly string[];
  apply(plan: Plan, args: Args, moment: Moment): Plan;
  /** Every request of this kind that makes sense to offer for a circuit, allowed or not. */
  offers(plan: Plan, circuitId: CircuitId): readonly Args[];
  /** Words for the gaps of label and sentences. */
  words(plan: Plan, args: Args): { readonly [gap: string]: string };
}
