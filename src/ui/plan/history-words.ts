import { doneLineOf } from '#domain/engine/verdict.ts';
import type { Run } from '#domain/engine/run.ts';

/** What lies between two runs of which one follows the other, in the words of the timeline. */
export function changeBetween(earlier: Run, later: Run): string {
  if (later.log.length < earlier.log.length) return 'the return to the past';
  const [entry, ...more] = later.log.slice(earlier.log.length);
  const timePassed = !entry || entry.byItself || more.length > 0;
  return timePassed ? `day ${earlier.day} to day ${later.day}` : doneLineOf(later.plan, entry.request);
}
