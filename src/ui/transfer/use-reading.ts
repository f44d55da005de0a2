import { startTransition, useEffect, useState } from 'react';
import type { Progress } from './reader.ts';
import { isEmpty, isLarge, type Source } from './source.ts';
import { type Read, type ReadingWorker, startApart, startHere } from './start-reading.ts';

/** Until the person pauses, and until what is on screen has been painted. */
const PAUSE = 150;

export type Reading =
  | Read
  | { readonly kind: 'nothing' }
  /** `progress` is null before the first text is begun. */
  | { readonly kind: 'pending'; readonly isLarge: boolean; readonly progress: Progress | null };

/** Reads a source in a later turn, so that typing and painting come first; a large one in a worker, if there is one. */
export function useReading(source: Source, startWorker: (() => ReadingWorker) | null = null): Reading {
  const [heard, setHeard] = useState<{ readonly of: Source; readonly news: Read | Progress } | null>(null);

  useEffect(() => {
    if (isEmpty(source)) return undefined;
    let stop = (): void => {};
    const timer = setTimeout(() => {
      const start = startWorker && isLarge(source) ? startApart(startWorker) : startHere;
      // Drawn in slices, between which the page answers.
      stop = start(source, (news) => startTransition(() => setHeard({ of: source, news })));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [source, startWorker]);

  if (isEmpty(source)) return { kind: 'nothing' };
  const news = heard?.of === source ? heard.news : null;
  if (news && news.kind !== 'progress') return news;
  return { kind: 'pending', isLarge: isLarge(source), progress: news };
}
