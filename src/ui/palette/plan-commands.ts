import { doneLineOf } from '#domain/engine/verdict.ts';
import { changeBetween } from '#ui/plan/history-words.ts';
import { type Clock, passDays, passToNextEvent } from '#ui/time/pass-time.ts';
import type { PlanCommandId } from './commands.ts';

/** Carries out a command on the open plan, and says what came of it. */
export function runPlanCommand(clock: Clock, id: PlanCommandId): void {
  switch (id) {
    case 'undo':
      undo(clock);
      return;
    case 'redo':
      redo(clock);
      return;
    case 'pass-day':
      passDays(clock, 1);
      return;
    case 'pass-week':
      passDays(clock, 7);
      return;
    case 'next-event':
      passToNextEvent(clock);
      return;
    case 'look-earlier':
      look(clock, -1);
      return;
    case 'look-later':
      look(clock, 1);
      return;
    case 'look-at-present':
      look(clock, Infinity);
  }
}

function undo({ session, host }: Clock): void {
  const { present, past } = session.state.getState();
  const before = past.at(-1);
  session.undo();
  host.announce(before ? `Undone: ${changeBetween(before, present)}.` : 'Nothing to undo.');
}

function redo({ session, host }: Clock): void {
  const { present, future } = session.state.getState();
  const [after] = future;
  session.redo();
  host.announce(after ? `Done again: ${changeBetween(present, after)}.` : 'Nothing to redo.');
}

function look({ session, host }: Clock, by: number): void {
  const { present, lookingAt } = session.state.getState();
  const total = present.log.length;
  session.lookAt(Math.max(1, Math.min(total, (lookingAt ?? total) + by)));
  const { run, lookingAt: now } = session.state.getState();
  const entry = run.log.at(-1);
  const where = now === null ? `The present, Day ${run.day}` : `Day ${run.day}, entry ${now} of ${total}`;
  host.announce(entry ? `${where}: ${doneLineOf(run.plan, entry.request)}.` : `${where}.`);
}
