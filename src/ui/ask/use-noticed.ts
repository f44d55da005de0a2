import { notice, type Noticed } from '#domain/engine/finding-key.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { usePlan } from '#store/use-session.ts';
import { useFindings } from './use-findings.ts';

// Tabs, rail and picture all ask, in the same breath.
const kept = new WeakMap<Plan, { readonly of: readonly Finding[]; readonly noticed: readonly Noticed[] }>();

/** The findings of the plan on screen, with what a person has said about each. */
export function useNoticed(): readonly Noticed[] {
  const plan = usePlan();
  const findings = useFindings();
  const known = kept.get(plan);
  if (known?.of === findings) return known.noticed;
  const noticed = notice(plan, findings);
  kept.set(plan, { of: findings, noticed });
  return noticed;
}
