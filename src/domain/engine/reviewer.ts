import type { Plan } from '#domain/model/plan.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { review } from './review.ts';

/** Finds what `review` finds, and keeps what it found of the last plan. */
export type Reviewer = (plan: Plan) => readonly Finding[];

export function createReviewer(): Reviewer {
  let last: { readonly plan: Plan; readonly findings: readonly Finding[] } | null = null;
  return (plan) => {
    if (last?.plan !== plan) last = { plan, findings: review(plan) };
    return last.findings;
  };
}
