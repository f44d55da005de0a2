import { textToRun } from '#domain/engine/kept-run.ts';
import type { Run } from '#domain/engine/run.ts';
import type { PlanFileIssue } from '#domain/formats/plan-file/plan-file.ts';
import { fail, type Outcome } from '#domain/model/outcome.ts';

/** The run of a plan file, or a sentence that says why there is none. */
export function readPlan(file: string, text: Outcome<string, string>): Outcome<Run, string> {
  if (!text.ok) return text;
  const run = textToRun(text.value);
  return run.ok ? run : fail(`${file} ${sayPlanFileIssue(run.error)}`);
}

/** The rest of a sentence about a file. */
export function sayPlanFileIssue(issue: PlanFileIssue): string {
  switch (issue.kind) {
    case 'not-a-plan-file':
      return 'is no plan file of Onramp.';
    case 'newer-version':
      return `is a plan file of a newer Onramp (schemaVersion ${issue.version}).`;
    case 'damaged':
      return `is a plan file, but it is damaged at: ${issue.where}.`;
  }
}
