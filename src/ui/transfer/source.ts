/** Where the text to read comes from. */
export type Source =
  /** A text in the box; `from` is the file that it came out of. */
  | { readonly kind: 'typed'; readonly text: string; readonly from: string | null }
  /** A file that is too large for a box. */
  | { readonly kind: 'file'; readonly name: string; readonly size: number; readonly text: string };

export const nothingTyped: Source = { kind: 'typed', text: '', from: null };
