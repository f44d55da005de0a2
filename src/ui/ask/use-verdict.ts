import { useMemo } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import { type PlanVerdict, verdictOf } from '#domain/engine/verdict.ts';
import { usePlan } from '#store/use-session.ts';

/** What the request would meet in the state on screen. */
export function useVerdict(request: PlanRequest): PlanVerdict {
  const plan = usePlan();
  return useMemo(() => verdictOf(plan, request), [plan, request]);
}
