import { useSyncExternalStore } from 'react';
import { refusingByKind, type RulesByKind } from '#domain/engine/check.ts';
import type { Plan } from '#domain/model/plan.ts';

// What refuses is there from the start: every verdict needs it. What only advises follows once the page stands.
let atHand: RulesByKind = refusingByKind;
const listeners = new Set<() => void>();

/** Brings the rules that only advise; whoever shows findings draws them as soon as they are there. */
export async function bringAdvice(): Promise<void> {
  const { rulesByKind } = await import('#domain/engine/review.ts');
  if (atHand === rulesByKind) return;
  atHand = rulesByKind;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The rules that are there now; the component is drawn again when more come. */
export function useRules(): RulesByKind {
  return useSyncExternalStore(subscribe, () => atHand);
}

/** A plan, and the rules by which it is judged. */
export interface Judged {
  readonly plan: Plan;
  readonly rules: RulesByKind;
}
