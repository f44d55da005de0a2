import { useEffect, useState } from 'react';
import { type Pasted, readPasted } from './read-pasted.ts';

/** Long enough to notice when it is read. */
export const LARGE_TEXT = 256 * 1024;
/** Until the person pauses, and until what is on screen has been painted. */
const PAUSE = 150;

export type Reading = Pasted | { readonly kind: 'nothing' } | { readonly kind: 'pending'; readonly isLarge: boolean };

/** Reads the text of the box in a later turn, so that typing and painting come first. */
export function useReading(text: string): Reading {
  const [read, setRead] = useState<{ readonly text: string; readonly pasted: Pasted } | null>(null);
  const isEmpty = text.trim() === '';

  useEffect(() => {
    if (isEmpty) return undefined;
    const timer = setTimeout(() => setRead({ text, pasted: readPasted(text) }), PAUSE);
    return () => clearTimeout(timer);
  }, [isEmpty, text]);

  if (isEmpty) return { kind: 'nothing' };
  return read?.text === text ? read.pasted : { kind: 'pending', isLarge: text.length > LARGE_TEXT };
}
