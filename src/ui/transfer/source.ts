import type { TextToRead } from '#domain/formats/documents/read-documents.ts';

/** Where the text to read comes from. */
export type Source =
  /** A text in the box; `from` is the file that it came out of. */
  | { readonly kind: 'typed'; readonly text: string; readonly from: string | null }
  /** A file that is too large for a box. */
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
