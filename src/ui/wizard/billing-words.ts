import type { Billing } from '#domain/model/billing.ts';

export function daysText(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** For the state card: `since day 0, 9 days`. */
export function billingText({ sinceDay, days }: Billing): string {
  if (sinceDay !== null) return days === 0 ? `since day ${sinceDay}` : `since day ${sinceDay}, ${daysText(days)}`;
  return days > 0 ? `ended after ${daysText(days)}` : 'not yet';
}
