import { isCalm } from './is-calm.ts';

/** Brings a reason into view and lets it light up once. */
export function showReason(elementId: string): void {
  const element = document.getElementById(elementId);
  element?.scrollIntoView?.({ block: 'nearest' });
  if (!isCalm()) element?.animate?.([{ opacity: 0.35 }, { opacity: 1 }], { duration: 250, easing: 'ease-out' });
}
