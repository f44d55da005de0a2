import { useEffect, useState } from 'react';
import { useSession, useSessionState } from '#store/use-session.ts';

export type Opening = 'loading' | 'open' | 'missing' | 'set-aside' | 'unreadable';

/** Opens the plan of the address. `unreadable`: the browser's storage failed; `tryAgain` asks it once more. */
export function useOpenPlan(planId: string): { readonly opening: Opening; readonly tryAgain: () => void } {
  const session = useSession();
  const status = useSessionState((state) => (state.planId === planId ? state.status : 'loading'));
  const [failed, setFailed] = useState<{ readonly planId: string; readonly attempt: number } | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    session.open(planId).catch(() => setFailed({ planId, attempt }));
  }, [session, planId, attempt]);

  const isUnreadable = failed?.planId === planId && failed.attempt === attempt;
  return { opening: openingOf(isUnreadable, status), tryAgain: () => setAttempt((count) => count + 1) };
}

function openingOf(isUnreadable: boolean, status: Opening | 'closed'): Opening {
  if (isUnreadable && status !== 'open') return 'unreadable';
  return status === 'closed' ? 'loading' : status;
}
