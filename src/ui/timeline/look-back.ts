import type { TimelineView } from './use-timeline.ts';
import { wordsOf } from './happenings.ts';

type Look = Pick<TimelineView, 'happenings' | 'count' | 'total' | 'current' | 'isPast' | 'day'>;

/** “entry 4 of 9” */
export function entryWords({ count, total }: Pick<Look, 'count' | 'total'>): string {
  return `entry ${count} of ${total}`;
}

/** What the slider says of where it stands. */
export function whereWords(look: Look): string {
  const { happenings, count, current, isPast, day } = look;
  const happening = happenings[current];
  const what = happening ? wordsOf(happening, count) : 'nothing yet';
  return isPast ? `Day ${day}, ${entryWords(look)}: ${what}` : `The present, Day ${day}, after: ${what}`;
}
