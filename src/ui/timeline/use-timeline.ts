import { useMemo } from 'react';
import { labelOf } from '#domain/engine/verdict.ts';
import type { Actor } from '#domain/model/plan.ts';
import { useSession, useSessionState } from '#store/use-session.ts';
import { type Happening, happeningsOf, indexAt, inHandOf } from './happenings.ts';

/** What is in somebody's hand, in words. */
interface Ahead {
  readonly dueDay: number;
  readonly actor: Actor;
  readonly line: string;
}

/** All that strip and list show. */
export interface TimelineView {
  readonly happenings: readonly Happening[];
  readonly ahead: readonly Ahead[];
  /** How many entries of the log are on screen. */
  readonly count: number;
  readonly total: number;
  /** Which happening is on screen; -1 when there is none. */
  readonly current: number;
  readonly isPast: boolean;
  /** Day of what is on screen. */
  readonly day: number;
  /** Day of the present. */
  readonly today: number;
  readonly lookAt: (count: number | null) => void;
}

export function useTimeline(): TimelineView {
  const session = useSession();
  const present = useSessionState((state) => state.present);
  const day = useSessionState((state) => state.run.day);
  const lookingAt = useSessionState((state) => state.lookingAt);
  const happenings = useMemo(() => happeningsOf(present.log), [present.log]);
  const ahead = useMemo(
    () =>
      inHandOf(present).map(({ dueDay, waiting, actor }) => ({
        dueDay,
        actor,
        line: labelOf(present.plan, waiting.request),
      })),
    [present],
  );
  const total = present.log.length;
  const count = lookingAt ?? total;

  return useMemo(
    () => ({
      happenings,
      ahead,
      count,
      total,
      current: indexAt(happenings, count),
      isPast: lookingAt !== null,
      day,
      today: present.day,
      lookAt: (next) => session.lookAt(next),
    }),
    [happenings, ahead, count, total, lookingAt, day, present.day, session],
  );
}
