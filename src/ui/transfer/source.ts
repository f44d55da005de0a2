import type { TextToRead } from '#domain/formats/documents/read-documents.ts';
import { isLarge } from './reading.ts';

/** Where the text to read comes from. */
export type Source =
  /** A text in the box; `from` is the file that it came out of. */
  | { readonly kind: 'typed'; readonly text: string; readonly from: string | null }
  /** A file, or a pasted text, that is too large for a box. */
  | { readonly kind: 'file'; readonly name: string; readonly size: number; readonly text: string }
  /** Several files that belong together. */
  | { readonly kind: 'files'; readonly files: readonly (TextToRead & { readonly size: number })[] };

/** The texts of a source, in the order in which they came. */
export function textsOf(source: Source): readonly TextToRead[] {
  switch (source.kind) {
    case 'typed':
      return [{ name: source.from ?? 'the text', text: source.text }];
    case 'file':
      return [source];
    case 'files':
      return source.files;
  }
}

export const nothingTyped: Source = { kind: 'typed', text: '', from: null };

/** A text goes into the box where it is small enough: a browser takes seconds to lay a large one out. */
export function sourceOfText(text: string, from: string | null): Source {
  const name = from ?? 'Pasted text';
  if (!isLarge([{ name, text }])) return { kind: 'typed', text, from };
  return { kind: 'file', name, size: new Blob([text]).size, text };
}
