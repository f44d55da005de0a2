import { isActionId } from '#domain/actions/index.ts';
import { type PlanFileIssue, readPlanFile, writePlanFile } from '#domain/formats/plan-file/plan-file.ts';
import { type Run, replay } from '#domain/engine/run.ts';
import { fail, type Outcome, succeed } from '#domain/model/outcome.ts';

export function runToText(run: Run): string {
  return writePlanFile(run);
}

export function textToRun(text: string): Outcome<Run, PlanFileIssue> {
  const file = readPlanFile(text, isActionId);
  if (!file.ok) return file;
  try {
    return succeed(replay(file.value.seed, file.value.log, file.value.day));
  } catch {
    // A log whose entries do not fit their actions cannot be played: the file is damaged, not our code.
    return fail({ kind: 'damaged', where: 'log' });
  }
}
