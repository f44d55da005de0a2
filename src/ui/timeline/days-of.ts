import type { Happening } from './happenings.ts';

export interface Day {
  readonly day: number;
  readonly items: readonly Happening[];
}

/** Happenings by day, the latest first. */
export function daysOf(happenings: readonly Happening[]): readonly Day[] {
  const byDay = new Map<number, Happening[]>();
  for (const happening of happenings.toReversed()) {
    const items = byDay.get(happening.day);
    if (items) items.push(happening);
    else byDay.set(happening.day, [happening]);
  }
  return [...byDay].map(([day, items]) => ({ day, items }));
}
