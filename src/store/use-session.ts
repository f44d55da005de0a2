import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Run } from '#domain/engine/run.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { Session, SessionState } from './session.ts';

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A screen was drawn outside SessionContext.');
  return session;
}

/** Selects from the session. Selectors return what is already there; compute in useMemo. */
export function useSessionState<Selected>(select: (state: SessionState) => Selected): Selected {
  return useStore(useSession().state, select);
}

/** The run on screen, which may be an earlier state. */
export function useRun<Selected>(select: (run: Run) => Selected): Selected {
  return useSessionState((state) => select(state.run));
}

export function usePlan(): Plan {
  return useRun((run) => run.plan);
}
