import { actorWords } from '#ui/kit/actor-mark.tsx';
import { StripDot } from './strip-dot.tsx';
import type { StripParts } from './strip-parts.ts';
import type { TimelineView } from './use-timeline.ts';

export interface StripAheadProps {
  readonly view: TimelineView;
  readonly parts: StripParts;
  /** Number of its first stop. */
  readonly from: number;
  /** Lets time pass until a day. */
  readonly onWaitUntil: (day: number) => void;
}

/** Hollow dots: what others have in hand. Pressing one lets time pass until it is done. */
export function StripAhead({ view: { ahead, isPast }, parts, from, onWaitUntil }: StripAheadProps) {
  if (ahead.length === 0) return null;
  return (
    <ul aria-label="In hand">
      {ahead.map(({ dueDay, actor, line }, index) => {
        const stop = from + index;
        const place = parts.places[stop];
        return (
          place && (
            <StripDot
              key={`${dueDay} ${line}`}
              actor={actor}
              day={dueDay}
              place={place}
              text={line}
              tip={parts.tip.isAt(stop) ? `${line} · due on Day ${dueDay} · ${actorWords[actor]}` : null}
              ends={parts.ends}
              isAhead
              isDim={isPast}
              item={[index, ahead.length]}
              button={{
                ...parts.tip.handlersFor(stop),
                'aria-label': `${line}, due on Day ${dueDay}, ${actorWords[actor]}. Let time pass until then`,
                onClick: () => onWaitUntil(dueDay),
              }}
            />
          )
        );
      })}
    </ul>
  );
}
