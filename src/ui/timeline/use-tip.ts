import { useEffect, useState } from 'react';

export interface Tip {
  readonly isAt: (stop: number) => boolean;
  readonly handlersFor: (stop: number) => TipHandlers;
}

interface TipHandlers {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Which stop says more about itself: the one under the pointer or with the focus. Escape puts it away. */
export function useTip(): Tip {
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    if (at === null) return undefined;
    const putAway = (event: KeyboardEvent) => event.key === 'Escape' && setAt(null);
    document.addEventListener('keydown', putAway);
    return () => document.removeEventListener('keydown', putAway);
  }, [at]);
  const leave = (stop: number) => setAt((before) => (before === stop ? null : before));
  return {
    isAt: (stop) => stop === at,
    handlersFor: (stop) => ({
      onPointerEnter: () => setAt(stop),
      onPointerLeave: () => leave(stop),
      onFocus: () => setAt(stop),
      onBlur: () => leave(stop),
    }),
  };
}
