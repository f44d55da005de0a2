import type { ComponentProps, Ref } from 'react';
import { whereWords } from './look-back.ts';
import type { TimelineView } from './use-timeline.ts';

export interface LookBackSliderProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly view: TimelineView;
  readonly x: number;
  readonly drag: Pick<ComponentProps<'div'>, 'onPointerDown' | 'onPointerMove'>;
}

/** The ring on the line. By keyboard it goes entry by entry, also inside a group of edits. */
export function LookBackSlider({ ref, view, x, drag }: LookBackSliderProps) {
  return (
    <div className="ring" style={{ left: x }} {...drag}>
      <input
        ref={ref}
        type="range"
        aria-label="Look back"
        aria-valuetext={whereWords(view)}
        min={1}
        max={view.total}
        value={view.count}
        onChange={(event) => view.lookAt(Number(event.target.value))}
      />
    </div>
  );
}
