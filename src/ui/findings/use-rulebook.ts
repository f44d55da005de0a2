import { useEffect, useState } from 'react';
import type { Entry } from './rulebook.ts';

/** The rulebook, which comes after the page; null until then, and where it cannot be had. */
export function useRulebook(): ReadonlyMap<string, Entry> | null {
  const [entries, setEntries] = useState<ReadonlyMap<string, Entry> | null>(null);
  useEffect(() => {
    let isWanted = true;
    import('./rulebook.ts').then(
      ({ rulebookEntries }) => {
        if (isWanted) setEntries(rulebookEntries);
      },
      // The findings say what is wrong without it.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return entries;
}
