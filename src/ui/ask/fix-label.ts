import type { Finding } from '#domain/shapes/rule.ts';

/** What the button for a fix says. */
export function fixLabel({ mend, suggestion }: Finding): string {
  return mend?.label ?? `Use ${suggestion}`;
}
