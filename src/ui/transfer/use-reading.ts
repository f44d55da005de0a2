import { useEffect, useState } from 'react';
import type { TextToRead } from '#domain/formats/documents/read-documents.ts';
import { readApart } from './read-apart.ts';
import type { ReadingWorker } from './reading-messages.ts';
import { isLarge, type Progress, type Read, readHere } from './reading.ts';

/** Until the person pauses, and until what is on screen has been painted. */
const PAUSE = 150;

export type Reading =
  | Read
  | { readonly kind: 'nothing' }
  /** `progress` is null before the first text is begun. */
  | { readonly kind: 'pending'; readonly isLarge: boolean; readonly progress: Progress | null };

/**
 * Reads texts in a later turn, so that typing and painting come first; large ones in a worker, where one can be had.
 * The texts are to be the same list until they change.
 */
export function useReading(texts: readonly TextToRead[], startWorker: (() => ReadingWorker) | null = null): Reading {
  const [heard, setHeard] = useState<{ readonly of: unknown; readonly news: Read | Progress } | null>(null);
  const isEmpty = texts.length < 2 && texts.every(({ text }) => text.trim() === '');

  useEffect(() => {
    if (isEmpty) return undefined;
    let stop = (): void => {};
    const timer = setTimeout(() => {
      const start = startWorker && isLarge(texts) ? readApart(startWorker) : readHere;
      stop = start(texts, (news) => setHeard({ of: texts, news }));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [isEmpty, texts, startWorker]);

  if (isEmpty) return { kind: 'nothing' };
  const news = heard?.of === texts ? heard.news : null;
  if (news && news.kind !== 'progress') return news;
  return { kind: 'pending', isLarge: isLarge(texts), progress: news };
}
