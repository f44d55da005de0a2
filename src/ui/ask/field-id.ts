import type { EntityId } from '#domain/model/ids.ts';

/** The DOM id of the input for a field of an entity, so that whoever finds it at fault can lead there. */
export function fieldId(subject: EntityId, field: string): string {
  return `field-${subject}-${field}`.replaceAll(/[^\w-]+/g, '-');
}

/** Focuses the input for a field, unfolding what hides it. Answers whether it is on screen. */
export function focusField(subject: EntityId, field: string): boolean {
  const input = document.getElementById(fieldId(subject, field));
  if (!input) return false;
  for (let fold = input.closest('details:not([open])'); fold; fold = input.closest('details:not([open])')) {
    fold.setAttribute('open', '');
  }
  input.focus();
  input.scrollIntoView?.({ block: 'center' });
  return true;
}
