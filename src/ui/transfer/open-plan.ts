import type { PlanRequest } from '#domain/actions/index.ts';
import type { Plan } from '#domain/model/plan.ts';

/** A plan that what was read can be added to, or compared with. */
export interface OpenPlan {
  readonly name: string;
  readonly plan: Plan;
  readonly day: number;
  /** Answers why it was refused; empty if it was not. */
  readonly ask: (request: PlanRequest) => Promise<string>;
  readonly onShow: () => void;
}
