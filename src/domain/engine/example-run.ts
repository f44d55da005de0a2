import type { PlanRequest } from '#domain/actions/index.ts';
import type { Example, ExampleStep } from '#domain/shapes/example.ts';
import { fail, type Outcome, succeed } from '#domain/model/outcome.ts';
import { passDays, perform, type Run, startRun } from './run.ts';
import type { PlanVerdict } from './verdict.ts';

/** The request of an example that is refused, and why. */
export interface ExampleFault {
  readonly request: PlanRequest;
  readonly verdict: PlanVerdict;
}

/** Plays an example from its first request to its last day, as a plan of this name. */
export function exampleRun(
  { seed, title, steps }: Example<PlanRequest>,
  name: string = title,
): Outcome<Run, ExampleFault> {
  const all: readonly ExampleStep<PlanRequest>[] = [{ id: 'name-plan', args: { name } }, ...steps];
  return all.reduce<Outcome<Run, ExampleFault>>(
    (played, step) => (played.ok ? takeStep(played.value, step) : played),
    succeed(startRun(seed)),
  );
}

function takeStep(run: Run, step: ExampleStep<PlanRequest>): Outcome<Run, ExampleFault> {
  if ('days' in step) return succeed(passDays(run, step.days));
  const next = perform(run, step);
  return next.ok ? next : fail({ request: step, verdict: next.error });
}
