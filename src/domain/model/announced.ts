import type { PeeringDesign } from './peering-design.ts';

const fields = ['announced', 'announcedOnPrimary', 'announcedOnSecondary'] as const;

/** Every prefix that somebody says is announced over a peering, with the field that says so. */
export function announcedIn(
  design: PeeringDesign | undefined,
): readonly { readonly field: string; readonly prefix: string }[] {
  return fields.flatMap((field) => (design?.[field] ?? []).map((prefix) => ({ field, prefix })));
}
