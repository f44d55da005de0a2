import { useMemo } from 'react';
import { review } from '#domain/engine/review.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { usePlan } from '#store/use-session.ts';

/** What the rules find on the plan on screen. */
export function useFindings(): readonly Finding[] {
  const plan = usePlan();
  return useMemo(() => review(plan), [plan]);
}
