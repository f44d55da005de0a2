import { type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';

interface Items {
  readonly current: number;
  readonly last: number;
}

export interface Roving {
  /** The one item that the Tab key reaches. */
  readonly index: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (index: number) => void;
}

/** One stop for the Tab key in a long row; arrow keys, Home and End move along it. */
export function useRoving(row: RefObject<HTMLElement | null>, { current, last }: Items): Roving {
  const [chosen, setChosen] = useState<number | null>(null);
  const index = Math.min(chosen ?? Math.max(0, current), Math.max(0, last));

  function onKeyDown(event: KeyboardEvent) {
    const next = nextIndex(event.key, index, last);
    if (next === null) return;
    event.preventDefault();
    // What is far away is not drawn until it is chosen.
    flushSync(() => setChosen(next));
    row.current?.querySelector<HTMLElement>(`[data-stop="${next}"]`)?.focus();
  }

  return { index, onKeyDown, onFocus: setChosen };
}

function nextIndex(key: string, index: number, last: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, index - 1);
    case 'ArrowRight':
      return Math.min(last, index + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
