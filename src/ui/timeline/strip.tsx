import Box from '@mui/material/Box';
import { type PointerEvent, useMemo, useRef } from 'react';
import { LookBackSlider } from './look-back-slider.tsx';
import { StripAhead } from './strip-ahead.tsx';
import { StripHappened } from './strip-happened.tsx';
import { layOut, nearestTo } from './strip-layout.ts';
import { stopsOf } from './strip-stops.ts';
import { stripStyles } from './strip-styles.ts';
import { useRoving } from './use-roving.ts';
import type { TimelineView } from './use-timeline.ts';
import { useTip } from './use-tip.ts';
import { useKeptInView, useView } from './use-view.ts';

export interface StripProps {
  readonly view: TimelineView;
  /** Lets time pass until a day. */
  readonly onWaitUntil: (day: number) => void;
}

/** The log from left to right. */
export function Strip({ view, onWaitUntil }: StripProps) {
  const { happenings, count, total, current, lookAt } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const slider = useRef<HTMLInputElement>(null);
  const { width, onScroll, isNear, ends } = useView(scroller);
  const { stops, nowIndex, aheadIndex, shownIndex } = useMemo(() => stopsOf(view), [view]);
  const layout = useMemo(() => layOut(stops, width), [stops, width]);
  const roving = useRoving(track, { current, last: happenings.length - 1 });
  const tip = useTip();
  const parts = { stops, places: layout.stops, isNear, ends, tip };
  const shownX = layout.stops[shownIndex]?.x ?? 0;
  useKeptInView(scroller, shownX, width);

  function seek(event: PointerEvent) {
    if (event.buttons !== 1 || !track.current) return;
    const x = event.clientX - track.current.getBoundingClientRect().left;
    const index = nearestTo(x, layout.stops.slice(0, aheadIndex));
    const next = index === nowIndex ? total : (happenings[index]?.last ?? total);
    if (next !== count) lookAt(next);
  }

  function takeHold(event: PointerEvent<HTMLElement>) {
    event.preventDefault();
    event.currentTarget.setPointerCapture?.(event.pointerId);
    slider.current?.focus({ preventScroll: true });
    seek(event);
  }

  const drag = { onPointerDown: takeHold, onPointerMove: seek };

  return (
    <Box ref={scroller} sx={stripStyles} onScroll={onScroll}>
      <div className="track" ref={track} style={{ width: layout.width }}>
        <div className="rail" {...drag} />
        <div className="line" style={{ width: layout.stops[nowIndex]?.x ?? 0 }} />
        <div className="line line-shown" style={{ width: shownX }} />
        <LookBackSlider ref={slider} view={view} x={shownX} drag={drag} />
        <StripHappened view={view} parts={parts} roving={roving} />
        <StripAhead view={view} parts={parts} from={aheadIndex} onWaitUntil={onWaitUntil} />
      </div>
    </Box>
  );
}
