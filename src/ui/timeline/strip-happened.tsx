import { whenAndWho, wordsOf } from './happenings.ts';
import { StripDot } from './strip-dot.tsx';
import type { StripParts } from './strip-parts.ts';
import type { Roving } from './use-roving.ts';
import type { TimelineView } from './use-timeline.ts';

export interface StripHappenedProps {
  readonly view: TimelineView;
  readonly parts: StripParts;
  readonly roving: Roving;
}

/** The dots of what has happened; only those near the eye are drawn, and the one that the Tab key reaches. */
export function StripHappened({ view, parts, roving }: StripHappenedProps) {
  const { happenings, current, count, lookAt } = view;
  return (
    <ol aria-label="What happened">
      {happenings.map((happening, index) => {
        const place = parts.places[index];
        if (!place || !(parts.isNear(place.x) || index === roving.index)) return null;
        const words = wordsOf(happening);
        const tip = parts.tip.handlersFor(index);
        return (
          <StripDot
            key={happening.first}
            actor={happening.actor}
            day={happening.day}
            place={place}
            text={wordsOf(happening, index === current ? count : undefined)}
            tip={parts.tip.isAt(index) ? `${words} · ${whenAndWho(happening)}` : null}
            ends={parts.ends}
            item={[index, happenings.length]}
            isDim={happening.first > count}
            button={{
              ...tip,
              'data-stop': index,
              'aria-label': `${words}, ${whenAndWho(happening).replace(' · ', ', ')}`,
              'aria-current': index === current ? 'step' : undefined,
              tabIndex: index === roving.index ? 0 : -1,
              onKeyDown: roving.onKeyDown,
              onFocus() {
                tip.onFocus();
                roving.onFocus(index);
              },
              onClick: () => lookAt(happening.last),
            }}
          />
        );
      })}
    </ol>
  );
}
