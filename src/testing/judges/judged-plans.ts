import fc from 'fast-check';
import type { Plan } from '#domain/model/plan.ts';
import { anyPlan } from '../any-plan.ts';
import { exampleRuns } from '../example-runs.ts';

export interface JudgedPlan {
  readonly words: string;
  readonly plan: Plan;
}

/** Plans of one to four circuits, of every kind; the same each time. */
export const generatedPlans: readonly JudgedPlan[] = fc
  .sample(anyPlan, { numRuns: 60, seed: 2026 })
  .map((plan, index) => ({ words: `generated plan ${index + 1}`, plan }));

/** Every export of these plans is judged, and their scripts are run. */
export const judgedPlans: readonly JudgedPlan[] = [
  ...generatedPlans,
  ...exampleRuns.map(({ plan }) => ({ words: plan.name, plan })),
];
