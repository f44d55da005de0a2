import { useCallback, useEffect, useState } from 'react';
import { type Outcome, succeed } from '#domain/model/outcome.ts';
import { readFile } from './read-file.ts';
import { LARGE, nothingTyped, type Source, sourceOfText } from './source.ts';

export interface SourceState {
  readonly source: Source;
  /** Why a file could not be read; empty if none failed. */
  readonly trouble: string;
  readonly setSource: (source: Source) => void;
  readonly takeFiles: (files: readonly File[]) => void;
}

/** One file becomes a text in the box where it is small enough; several are read together. */
async function sourceOf(files: readonly File[]): Promise<Outcome<Source, string>> {
  const [only] = files;
  if (!only) return succeed(nothingTyped);
  if (files.length > 1 || only.size > LARGE) return succeed({ kind: 'files', files });
  const read = await readFile(only);
  return read.ok ? succeed(sourceOfText(read.value, only.name)) : read;
}

/** The text to read. A file that is `given` later takes the place of what is there. */
export function useSource(given: File | readonly File[] | string | null): SourceState {
  const [source, setSource] = useState<Source>(() =>
    typeof given === 'string' ? sourceOfText(given, null) : nothingTyped,
  );
  const [trouble, setTrouble] = useState('');

  const accept = useCallback((outcome: Outcome<Source, string>) => {
    setTrouble(outcome.ok ? '' : outcome.error);
    if (outcome.ok) setSource(outcome.value);
  }, []);

  useEffect(() => {
    if (given === null || typeof given === 'string') return;
    void sourceOf(given instanceof File ? [given] : given).then(accept);
  }, [given, accept]);

  return {
    source,
    trouble,
    setSource: (next) => accept(succeed(next)),
    takeFiles: (files) => void sourceOf(files).then(accept),
  };
}
