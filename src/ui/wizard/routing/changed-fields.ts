/** The fields of a draft that differ from what the plan has; texts lose the spaces around them. */
export function changedFields(settings: object, draft: object): { readonly [field: string]: unknown } {
  const now = new Map(Object.entries(settings));
  const trimmed = Object.entries(draft).map(([field, value]): [string, unknown] => [
    field,
    typeof value === 'string' ? value.trim() : value,
  ]);
  return Object.fromEntries(trimmed.filter(([field, value]) => !isSame(value, now.get(field))));
}

function isSame(a: unknown, b: unknown): boolean {
  return Array.isArray(a) && Array.isArray(b) ? a.join(' ') === b.join(' ') : a === b;
}
