import { useEffect, useState } from 'react';
import type { TextToRead } from '#domain/formats/documents/read-documents.ts';
import { type Pasted, readPasted, readTexts } from './read-pasted.ts';

/** Long enough to notice when it is read. */
export const LARGE_TEXT = 256 * 1024;
/** Until the person pauses, and until what is on screen has been painted. */
const PAUSE = 150;

export type Reading = Pasted | { readonly kind: 'nothing' } | { readonly kind: 'pending'; readonly isLarge: boolean };

/** Reads the text of the box in a later turn, so that typing and painting come first. */
export function useReading(text: string, files: readonly TextToRead[] = none): Reading {
  const [read, setRead] = useState<{ readonly text: string; readonly files: unknown; readonly pasted: Pasted } | null>(
    null,
  );
  const isEmpty = text.trim() === '' && files.length === 0;

  useEffect(() => {
    if (isEmpty) return undefined;
    const readNow = (): Pasted => (files.length > 0 ? readTexts(files) : readPasted(text));
    const timer = setTimeout(() => setRead({ text, files, pasted: readNow() }), PAUSE);
    return () => clearTimeout(timer);
  }, [isEmpty, text, files]);

  if (isEmpty) return { kind: 'nothing' };
  if (read?.text === text && read.files === files) return read.pasted;
  const size = files.reduce((sum, each) => sum + each.text.length, text.length);
  return { kind: 'pending', isLarge: size > LARGE_TEXT };
}

const none: readonly TextToRead[] = [];
