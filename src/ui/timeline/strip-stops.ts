import { wordsOf } from './happenings.ts';
import type { Stop } from './strip-layout.ts';
import type { TimelineView } from './use-timeline.ts';

export interface StripStops {
  readonly stops: readonly Stop[];
  /** Where the present is: the last happening, or a stop of its own if days have passed since. */
  readonly nowIndex: number;
  /** Where the first thing in somebody's hand stands. */
  readonly aheadIndex: number;
  /** What is on screen. */
  readonly shownIndex: number;
}

/** Everything that the strip shows, from left to right. What happened in Azure weighs more than edits of the plan, and what is to come most. */
export function stopsOf({ happenings, ahead, current, count, isPast, today }: TimelineView): StripStops {
  const past = happenings.map((happening, index) => ({
    day: happening.day,
    text: wordsOf(happening),
    weight: happening.isPlanning ? 0 : 1,
    ...(index === current && { says: wordsOf(happening, count) }),
  }));
  const idle = today > (happenings.at(-1)?.day ?? 0);
  const now = idle ? [{ day: today, text: '', weight: 0 }] : [];
  const future = ahead.map(({ dueDay, line }) => ({ day: dueDay, text: line, weight: 2 }));
  const aheadIndex = past.length + now.length;
  return {
    stops: [...past, ...now, ...future],
    nowIndex: aheadIndex - 1,
    aheadIndex,
    shownIndex: isPast ? current : aheadIndex - 1,
  };
}
