import type { TextToRead } from '#domain/formats/documents/read-documents.ts';
import type { Fault, FoundCircuits, FoundContents, FoundPlan } from './read-pasted.ts';
import type { Progress } from './reading.ts';

/** What the worker is asked for: first to read, then for parts of what it read. */
export type Asked =
  | { readonly kind: 'read'; readonly texts: readonly TextToRead[] }
  | { readonly kind: 'contents'; readonly part: keyof FoundContents };

type Part = { readonly [Each in keyof FoundContents]: { readonly part: Each; readonly value: FoundContents[Each] } };

/** Nothing that is sent changes hands. */
export const copied = { transfer: [] };

/** As much of a worker as reading takes. */
export interface ReadingWorker {
  addEventListener(type: 'message', listener: (event: { readonly data: Answered }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  postMessage(message: Asked, options: typeof copied): void;
  terminate(): void;
}

/** What the worker answers. */
export type Answered =
  | Progress
  | { readonly kind: 'read'; readonly found: FoundCircuits | FoundPlan | Fault }
  | ({ readonly kind: 'contents' } & Part[keyof FoundContents]);
