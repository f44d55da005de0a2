import { useEffect, useState } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import type { WayOutStep } from '#domain/engine/way-out.ts';
import type { Plan } from '#domain/model/plan.ts';
import { usePlan, useSession } from '#store/use-session.ts';
import { keyOf } from './reason-board.ts';

interface Found {
  readonly key: string;
  readonly plan: Plan;
  readonly steps: readonly WayOutStep[] | null;
}

/** The way out of a refusal, searched for after the screen has been drawn. `paused` keeps the search from starting. */
export function useWayOut(request: PlanRequest, paused: boolean): readonly WayOutStep[] | null | 'searching' {
  const session = useSession();
  const plan = usePlan();
  const key = keyOf(request);
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (paused) return undefined;
    let stale = false;
    // The search is seldom needed; it comes with the first one.
    void import('#domain/engine/way-out.ts').then(({ wayOut }) => {
      if (!stale) setFound({ key, plan, steps: wayOut(plan, request, session.state.getState().run.day) });
    });
    return () => {
      stale = true;
    };
  }, [session, plan, key, request, paused]);
  return found?.key === key && found.plan === plan ? found.steps : 'searching';
}
