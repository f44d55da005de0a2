import { type RefObject, useEffect, useState } from 'react';
import { useWidth } from './use-width.ts';

// How much beyond what is in view is drawn, and how far may be scrolled before more is.
const BEYOND = 800;
const STRIDE = 400;
const MARGIN = 64;

/** What of a strip is before the eye while it scrolls inside itself. */
export interface View {
  readonly width: number;
  readonly onScroll: () => void;
  /** True for what is near enough to the eye to be drawn. */
  readonly isNear: (x: number) => boolean;
  /** Left and right end of what can be seen just now. */
  readonly ends: () => readonly [number, number];
}

export function useView(scroller: RefObject<HTMLElement | null>): View {
  const width = useWidth(scroller);
  const [near, setNear] = useState(0);
  const leftNow = () => scroller.current?.scrollLeft ?? 0;
  return {
    width,
    onScroll: () => setNear(Math.round(leftNow() / STRIDE) * STRIDE),
    isNear: (x) => x >= near - BEYOND && x <= near + width + BEYOND,
    ends: () => [leftNow(), leftNow() + width],
  };
}

/** Scrolls as little as needed for a point to be seen, and to the middle if it was far away. */
export function useKeptInView(scroller: RefObject<HTMLElement | null>, x: number, width: number): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const left = element.scrollLeft;
    const isSeen = x >= left + MARGIN && x <= left + width - MARGIN;
    // A long way is jumped, not travelled.
    const isFar = x < left - width || x > left + 2 * width;
    if (!isSeen) element.scrollTo?.({ left: x - width / 2, behavior: isFar ? 'instant' : 'auto' });
  }, [scroller, x, width]);
}
