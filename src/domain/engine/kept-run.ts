import { isActionId } from '#domain/actions/index.ts';
import { type PlanFileIssue, readPlanFile } from '#domain/formats/plan-file/plan-file.ts';
import { fail, type Outcome, succeed } from '#domain/model/outcome.ts';
import { isWholePlan } from '#domain/formats/plan-file/whole-plan.ts';
import { type Run, replay } from './run.ts';

/** The run that a plan file keeps, or why there is none. */
export function textToRun(text: string): Outcome<Run, PlanFileIssue> {
  const file = readPlanFile(text, isActionId);
  if (!file.ok) return file;
  const damaged = fail({ kind: 'damaged', where: 'log' } as const);
  try {
    const run = replay(file.value.seed, file.value.log, file.value.day);
    // Arguments of another kind than the action's own can be played and leave a plan that no screen can show.
    return isWholePlan(run.plan) ? succeed(run) : damaged;
  } catch {
    // A log whose entries do not fit their actions cannot be played: the file is damaged, not our code.
    return damaged;
  }
}
