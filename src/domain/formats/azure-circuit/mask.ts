/** Documentation, and our own reports, print asterisks for what is not to be shown. */
export const MASK = '********';

// Signs alone, or in the shape of a GUID.
const masked = /^(?:[*#&^]+|[x*#&^]{8}(?:-[x*#&^]{4}){3}-[x*#&^]{12})$/i;

/** A value that only stands in for another one counts as unknown. */
export function withoutMask(text: string | undefined): string | undefined {
  return text !== undefined && masked.test(text) ? undefined : text;
}
