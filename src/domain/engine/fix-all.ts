import type { PlanRequest } from '#domain/actions/index.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { fixOf } from './fix.ts';
import { findingsOn } from './review.ts';
import { perform, type Run } from './run.ts';
import { isPermitted } from './verdict.ts';

/** The request that mends a finding, where one is known and would be carried out now. */
export function helpFor(plan: Plan, finding: Finding): PlanRequest | null {
  const fix = fixOf(plan, finding);
  return fix && isPermitted(plan, fix) ? fix : null;
}

/** Requests that mend as many of the findings as can be, in this order. What one of them mends by the way needs no other. */
export function fixesFor(run: Run, findings: readonly Finding[]): readonly PlanRequest[] {
  const requests: PlanRequest[] = [];
  let now = run;
  for (const finding of findings) {
    const fix = fixStill(now.plan, finding);
    if (!fix) continue;
    const next = perform(now, fix);
    if (!next.ok) continue;
    now = next.value;
    requests.push(fix);
  }
  return requests;
}

/** A fix before this one may have mended it, or changed what helps. */
function fixStill(plan: Plan, { rule, subject, field, others }: Finding): PlanRequest | null {
  const same = findingsOn(plan, subject).find(
    (each) => each.rule === rule && each.field === field && each.others.join() === others.join(),
  );
  return same ? helpFor(plan, same) : null;
}
