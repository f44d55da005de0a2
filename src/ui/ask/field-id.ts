import type { EntityId } from '#domain/model/ids.ts';

/** The DOM id of the input for a field of an entity, so that whoever finds it at fault can lead there. */
export function fieldId(subject: EntityId, field: string): string {
  return `field-${subject}-${field}`.replaceAll(/[^\w-]+/g, '-');
}

/** Focuses the input for a field, unfolding what hides it. Answers whether it is on screen. */
export function focusField(subject: EntityId, field: string): boolean {
  const id = fieldId(subject, field);
  if (focusInput(id)) return true;
  if (!unfoldHolders(id)) return false;
  awaitInput(id, patience);
  return true;
}

function focusInput(id: string): boolean {
  const input = document.getElementById(id);
  if (!input) return false;
  for (let fold = input.closest('details:not([open])'); fold; fold = input.closest('details:not([open])')) {
    fold.setAttribute('open', '');
  }
  input.focus();
  input.scrollIntoView?.({ block: 'center' });
  return true;
}

/** Unfolds what draws a field only once it is open. Such a fold names the ids of its fields in `data-holds`. */
function unfoldHolders(id: string): boolean {
  const holders = [...document.querySelectorAll<HTMLElement>('details[data-holds]')].filter((holder) =>
    holder.dataset['holds']?.split(' ').includes(id),
  );
  for (const holder of holders) holder.setAttribute('open', '');
  return holders.length > 0;
}

/** How often it is worth to look again for what is being drawn. */
const patience = 40;

function awaitInput(id: string, tries: number): void {
  setTimeout(() => {
    if (focusInput(id) || tries === 0 || !unfoldHolders(id)) return;
    awaitInput(id, tries - 1);
  }, 25);
}
