import { useMemo } from 'react';
import { notice, type Noticed } from '#domain/engine/finding-key.ts';
import { usePlan } from '#store/use-session.ts';
import { useFindings } from './use-findings.ts';

/** The findings of the plan on screen, with what a person has said about each. */
export function useNoticed(): readonly Noticed[] {
  const plan = usePlan();
  const findings = useFindings();
  return useMemo(() => notice(plan, findings), [plan, findings]);
}
