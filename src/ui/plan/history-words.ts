import { doneLineOf } from '#domain/engine/verdict.ts';
import type { Run } from '#domain/engine/run.ts';

/** What lies between two runs of which one follows the other, in the words of the timeline. */
export function changeBetween(earlier: Run, later: Run): string {
  if (later.log.length < earlier.log.length) return 'the return to the past';
  const entries = later.log.slice(earlier.log.length);
  const [entry] = entries;
  const timePassed = !entry || entries.some(({ byItself }) => byItself) || later.day > earlier.day;
  if (!timePassed && entries.length > 1) return `${entries.length} changes at once`;
  return timePassed ? `day ${earlier.day} to day ${later.day}` : doneLineOf(later.plan, entry.request);
}
