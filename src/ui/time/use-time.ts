import { useMemo } from 'react';
import { nextEvent, type Waiting } from '#domain/engine/run.ts';
import { useRun, useSession } from '#store/use-session.ts';
import { useAskHost } from '#ui/ask/ask-context.ts';
import { passDays, passToNextEvent } from './pass-time.ts';

export interface Time {
  /** What somebody else does next; undefined when nobody has anything in hand. */
  readonly next: Waiting | undefined;
  readonly passDays: (days: number) => void;
  readonly toNextEvent: () => void;
}

/** The means of a screen to let simulated time pass. */
export function useTime(): Time {
  const session = useSession();
  const host = useAskHost();
  const run = useRun((shown) => shown);
  const next = useMemo(() => nextEvent(run), [run]);
  return useMemo(() => {
    const clock = { session, host };
    return { next, passDays: (days) => passDays(clock, days), toNextEvent: () => passToNextEvent(clock) };
  }, [session, host, next]);
}
