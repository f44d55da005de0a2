import { subscriptionNamed } from './look-up.ts';
import type { Plan } from './plan.ts';

/** True when the role that is stated for a subscription creates and joins nothing there. */
export function onlyReads(plan: Plan, subscription: string): boolean {
  return subscriptionNamed(plan, subscription).role === 'Reader';
}
