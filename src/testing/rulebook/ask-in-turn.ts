import type { PlanRequest } from '#domain/actions/index.ts';
import { perform, type Run, startRun } from '#domain/engine/run.ts';
import type { Plan } from '#domain/model/plan.ts';

/** Carries requests out, one after the other; a refusal is a mistake of the example. */
export function askInTurn(run: Run, ...requests: readonly PlanRequest[]): Run {
  return requests.reduce((before, request) => {
    const outcome = perform(before, request);
    if (!outcome.ok) throw new Error(`${request.id} is refused: ${JSON.stringify(outcome.error)}`);
    return outcome.value;
  }, run);
}

/** A run that starts from a plan. */
export const runOn = (plan: Plan): Run => ({ ...startRun(1), plan });
