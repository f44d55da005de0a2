import type { PlanRequest } from '#domain/actions/index.ts';

/** Marks a control as the one for a request. */
export function markOf(request: PlanRequest): { readonly 'data-action': string; readonly 'data-args': string } {
  return { 'data-action': request.id, 'data-args': JSON.stringify(request.args) };
}

/** Gives the focus to the control for a request, where a control that had it went away. */
export function catchFocus(request: PlanRequest): void {
  setTimeout(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    const controls = document.querySelectorAll<HTMLElement>(`[data-action="${request.id}"]`);
    [...controls].find((control) => control.dataset['args'] === JSON.stringify(request.args))?.focus();
  }, 0);
}
