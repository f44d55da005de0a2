import { useCallback, useEffect, useState } from 'react';
import { type Outcome, succeed } from '#domain/model/outcome.ts';
import { readFile } from './read-file.ts';
import { nothingTyped, type Source } from './source.ts';
import { LARGE_TEXT } from './use-reading.ts';

export interface SourceState {
  readonly source: Source;
  /** Why a file could not be read; empty if none failed. */
  readonly trouble: string;
  readonly setSource: (source: Source) => void;
  readonly takeFile: (file: File) => void;
}

async function sourceIn(file: File): Promise<Outcome<Source, string>> {
  const read = await readFile(file);
  if (!read.ok) return read;
  const { name, size } = file;
  const text = read.value;
  return succeed(text.length > LARGE_TEXT ? { kind: 'file', name, size, text } : { kind: 'typed', text, from: name });
}

/** The text to read. A file that is `given` later takes the place of what is there. */
export function useSource(given: File | string | null): SourceState {
  const [source, setSource] = useState<Source>(() =>
    typeof given === 'string' ? { kind: 'typed', text: given, from: null } : nothingTyped,
  );
  const [trouble, setTrouble] = useState('');

  const accept = useCallback((outcome: Outcome<Source, string>) => {
    setTrouble(outcome.ok ? '' : outcome.error);
    if (outcome.ok) setSource(outcome.value);
  }, []);

  useEffect(() => {
    if (given instanceof File) void sourceIn(given).then(accept);
  }, [given, accept]);

  return {
    source,
    trouble,
    setSource: (next) => accept(succeed(next)),
    takeFile: (file) => void sourceIn(file).then(accept),
  };
}
