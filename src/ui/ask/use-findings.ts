import { review } from '#domain/engine/review.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { usePlan } from '#store/use-session.ts';

const reviewed = new WeakMap<Plan, readonly Finding[]>();

/** What the rules find on the plan on screen, errors first. */
export function useFindings(): readonly Finding[] {
  const plan = usePlan();
  const known = reviewed.get(plan);
  if (known) return known;
  const findings = review(plan);
  reviewed.set(plan, findings);
  return findings;
}
