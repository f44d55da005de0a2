import { type RefCallback, useCallback, useState } from 'react';
import type { Size } from './box.ts';

/** The size of an element's inside, and the ref to hang on it. `first` holds where nothing can be measured. */
export function useSize(first: Size): readonly [Size, RefCallback<HTMLElement>] {
  const [size, setSize] = useState(first);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      // What is not on screen has no size; it keeps the one that it had.
      if (width === 0 || height === 0) return;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [size, ref];
}
