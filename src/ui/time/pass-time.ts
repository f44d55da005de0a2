import { nextEvent, type Run } from '#domain/engine/run.ts';
import { doneLineOf } from '#domain/engine/verdict.ts';
import type { Acting, Answer, Session } from '#store/session.ts';
import type { AskHost } from '#ui/ask/ask-context.ts';

/** The one current run, and whom to tell what came of it. */
export interface Clock {
  readonly session: Session;
  readonly host: AskHost;
}

export const nobodyWaits = 'Nobody has anything in hand';

/** Lets simulated days pass. From the past it asks first, like every other way of acting. */
export function passDays(clock: Clock, days: number): void {
  pass(clock, (acting) => clock.session.passDays(days, acting), {});
}

/** Jumps to the next thing that somebody else does. */
export function passToNextEvent(clock: Clock): void {
  const { session, host } = clock;
  if (nextEvent(session.state.getState().run)) pass(clock, (acting) => session.toNextEvent(acting), {});
  else host.announce(`${nobodyWaits}.`);
}

function pass(clock: Clock, change: (acting: Acting) => Answer, acting: Acting): void {
  const { session, host } = clock;
  const before = session.state.getState().run;
  const answer = change(acting);
  if (answer.kind === 'done') host.announce(whatHappened(before, session.state.getState().run));
  if (answer.kind !== 'asks-first') return;
  const onConfirm = () => pass(clock, change, { dropLater: true });
  host.confirmDrop({ drops: answer.drops, day: before.day, onConfirm });
}

function whatHappened(before: Run, after: Run): string {
  const lines = after.log.slice(before.log.length).map(({ request }) => doneLineOf(after.plan, request));
  return [`Day ${after.day}`, ...lines].map((words) => `${words}.`).join(' ');
}
