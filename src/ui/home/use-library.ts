import { useCallback, useEffect, useState } from 'react';
import type { Library } from '#store/library.ts';
import type { PlanStorage } from '#store/ports.ts';

export type LibraryState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly library: Library }
  | { readonly kind: 'unreadable' };

async function read(storage: PlanStorage): Promise<LibraryState> {
  try {
    const [kept, setAside] = await Promise.all([storage.list(), storage.listSetAside()]);
    if (kept.length === 0) return { kind: 'read', library: { plans: [], setAside } };
    // It brings the whole engine along, which a device without plans can do without.
    const { readLibrary } = await import('#store/library.ts');
    return { kind: 'read', library: await readLibrary(storage) };
  } catch {
    return { kind: 'unreadable' };
  }
}

export interface LibraryReading {
  readonly state: LibraryState;
  readonly readAgain: () => void;
}

/** The plans kept on this device. They are read again after every save, and when the person comes back to this tab. */
export function useLibrary(storage: PlanStorage, isSaving: boolean): LibraryReading {
  const [state, setState] = useState<LibraryState>({ kind: 'reading' });
  const readAgain = useCallback(() => {
    void read(storage).then(setState);
  }, [storage]);

  useEffect(() => {
    if (!isSaving) readAgain();
  }, [isSaving, readAgain]);

  useEffect(() => {
    const onReturn = (): void => {
      if (document.visibilityState === 'visible') readAgain();
    };
    document.addEventListener('visibilitychange', onReturn);
    return () => document.removeEventListener('visibilitychange', onReturn);
  }, [readAgain]);

  return { state, readAgain };
}
