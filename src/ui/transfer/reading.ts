import type { TextToRead } from '#domain/formats/documents/read-documents.ts';
import {
  type Fault,
  type FoundCircuits,
  type FoundContents,
  type FoundPlan,
  type Pasted,
  readTexts,
} from './read-pasted.ts';

/** Asked for where it is needed: out of a worker, a long list takes its time to come. */
export type Contents = { readonly [Part in keyof FoundContents]: () => Promise<FoundContents[Part]> };

/** Of circuits what is shown comes at once, the rest on demand. */
export interface ReadCircuits extends FoundCircuits {
  readonly contents: Contents;
}

/** What texts hold. */
export type Read = ReadCircuits | FoundPlan | Fault;

/** The text that is being read, of so many. */
export interface Progress {
  readonly kind: 'progress';
  readonly name: string;
  /** Counted from one. */
  readonly position: number;
  readonly count: number;
}

/** Reads texts and tells how far it is, and at the end what they hold. Answers how to stop it. */
export type StartReading = (texts: readonly TextToRead[], tell: (news: Read | Progress) => void) => () => void;

export function atHand(pasted: Pasted): Read {
  if (pasted.kind !== 'circuits') return pasted;
  const { request, resources, ...found } = pasted;
  const contents: Contents = { request: () => Promise.resolve(request), resources: () => Promise.resolve(resources) };
  return { ...found, contents };
}

/** Reads before anything else happens. */
export const readHere: StartReading = (texts, tell) => {
  tell(atHand(readTexts(texts)));
  return () => {};
};

/** Long enough to notice when it is read, in characters. */
export const LARGE_TEXT = 256 * 1024;

export function isLarge(texts: readonly TextToRead[]): boolean {
  return texts.reduce((sum, { text }) => sum + text.length, 0) > LARGE_TEXT;
}
