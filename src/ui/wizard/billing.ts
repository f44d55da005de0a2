import type { Circuit } from '#domain/model/plan.ts';

/** What a circuit costs in days: a circuit is billed from the day its key is issued until the day it is deleted. */
export interface Billing {
  /** Day since which it is billed; null when it is not billed now. */
  readonly sinceDay: number | null;
  /** Days billed so far, earlier lives of the circuit included. */
  readonly days: number;
}

export function billingOf({ azure, billed }: Circuit, today: number): Billing {
  const earlier = billed.reduce((sum, period) => sum + period.toDay - period.fromDay, 0);
  if (!azure) return { sinceDay: null, days: earlier };
  return { sinceDay: azure.createdDay, days: earlier + Math.max(0, today - azure.createdDay) };
}

export function daysText(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** For the state card: `since day 0, 9 days`. */
export function billingText({ sinceDay, days }: Billing): string {
  if (sinceDay !== null) return days === 0 ? `since day ${sinceDay}` : `since day ${sinceDay}, ${daysText(days)}`;
  return days > 0 ? `ended after ${daysText(days)}` : 'not yet';
}
