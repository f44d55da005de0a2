import type { ComponentProps } from 'react';
import type { Actor } from '#domain/model/plan.ts';
import { ActorShape } from './actor-shape.tsx';
import { clampBox, labelWidth, type PlacedStop } from './strip-layout.ts';

export interface StripDotProps {
  readonly actor: Actor;
  readonly day: number;
  readonly place: PlacedStop;
  /** What stands under it, if there is room. */
  readonly text: string;
  /** What it says while pointed at; null while it is not. */
  readonly tip: string | null;
  /** Left and right end of what can be seen. */
  readonly ends: () => readonly [number, number];
  readonly isAhead?: boolean;
  readonly isDim: boolean;
  /** Its number in the list, from 0, and how many there are; far ones are not drawn. */
  readonly item: readonly [number, number];
  readonly button: ComponentProps<'button'> & { readonly 'data-stop'?: number };
}

/** One dot on the line, with its day above and its words below. */
export function StripDot({
  actor,
  day,
  place,
  text,
  tip,
  ends,
  isAhead = false,
  isDim,
  item: [index, count],
  button,
}: StripDotProps) {
  const { x, label, opensDay } = place;
  return (
    <li
      style={{ left: x }}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-actor={actor}
      data-dim={isDim || undefined}
    >
      {opensDay && (
        <span className="day" aria-hidden="true">
          Day {day}
        </span>
      )}
      <button type="button" {...button}>
        <ActorShape actor={actor} hollow={isAhead} />
        {label && (
          <span className="label" aria-hidden="true" style={{ left: label.left - x, width: label.width }}>
            {text}
          </span>
        )}
        {tip !== null && (
          <span className="tip" aria-hidden="true" style={tipPlace(tip, x, ends())}>
            {tip}
          </span>
        )}
      </button>
    </li>
  );
}

function tipPlace(tip: string, x: number, [from, to]: readonly [number, number]) {
  // The widest that it can be: longer than its words, so that it never leaves what can be seen.
  const width = Math.min(to - from, labelWidth(tip, Infinity) + 20);
  return { left: clampBox(x, width, [from, to]) - x, width };
}
