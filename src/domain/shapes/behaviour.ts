import type { RuleId } from '#domain/catalog/rule-ids.ts';
import type { Plan } from '#domain/model/plan.ts';

/** Chance, handed in: the same seed gives the same run. */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
}

/** A request that somebody else will make by themselves, after so many simulated days. */
interface Intention<Request> {
  readonly inDays: number;
  readonly request: Request;
}

/**
 * Something that the provider or Microsoft does alone after an action. It returns intentions and does nothing itself.
 * Lead times are assumptions of this simulator: no page promises any.
 */
export interface Behaviour<Request> {
  /** Entries of the rulebook that it acts out. */
  readonly rules?: readonly RuleId[];
  plans(plan: Plan, request: Request, chance: Chance): readonly Intention<Request>[];
}
