import type { TextToRead } from '#domain/formats/documents/read-documents.ts';
import { fail, type Outcome, succeed } from '#domain/model/outcome.ts';
import { readFile } from './read-file.ts';

/** Where the text to read comes from. */
export type Source =
  /** A text in the box; `from` is the file that it came out of. */
  | { readonly kind: 'typed'; readonly text: string; readonly from: string | null }
  /** Files that belong together, or one that is too large for a box. Nobody has looked into them yet. */
  | { readonly kind: 'files'; readonly files: readonly File[] };

export const nothingTyped: Source = { kind: 'typed', text: '', from: null };

/** Long enough to notice when it is read or laid out, in bytes or characters. */
export const LARGE = 256 * 1024;

/** A text goes into the box where it is small enough: a browser takes seconds to lay a large one out. */
export function sourceOfText(text: string, from: string | null): Source {
  if (text.length <= LARGE) return { kind: 'typed', text, from };
  return { kind: 'files', files: [new File([text], from ?? 'Pasted text')] };
}

export function isEmpty(source: Source): boolean {
  return source.kind === 'typed' && source.text.trim() === '';
}

export function isLarge(source: Source): boolean {
  const size = source.kind === 'typed' ? source.text.length : source.files.reduce((sum, file) => sum + file.size, 0);
  return size > LARGE;
}

/** The texts of a source, in the order in which they came, or which files could not be read and why. */
export async function textsOf(source: Source): Promise<Outcome<readonly TextToRead[], string>> {
  if (source.kind === 'typed') return succeed([{ name: source.from ?? 'the text', text: source.text }]);
  const read = await Promise.all(source.files.map(async (file) => ({ file, text: await readFile(file) })));
  const trouble = read.flatMap(({ text }) => (text.ok ? [] : [text.error]));
  if (trouble.length > 0) return fail(trouble.join(' '));
  return succeed(read.flatMap(({ file, text }) => (text.ok ? [{ name: file.name, text: text.value }] : [])));
}
