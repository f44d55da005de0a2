import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SessionState } from '#store/session.ts';
import type { Device } from './device.ts';
import type { SessionSource } from './session-source.ts';

/** What the pages of the app share. */
export interface AppParts {
  readonly device: Device;
  readonly sessions: SessionSource;
}

export const AppContext = createContext<AppParts | null>(null);

export function useApp(): AppParts {
  const parts = useContext(AppContext);
  if (!parts) throw new Error('A page was drawn outside AppContext.');
  return parts;
}

/** Selects from the session, or from null while there is none yet. Answers must be values, not new objects. */
export function useMaybeSession<Selected>(select: (state: SessionState | null) => Selected): Selected {
  const { sessions } = useApp();
  return useSyncExternalStore(sessions.subscribe, () => select(sessions.state()));
}
