import { writePlanFile } from '#domain/formats/plan-file/plan-file.ts';
import type { Run } from '#domain/engine/run.ts';

export function runToText(run: Run): string {
  return writePlanFile(run);
}
