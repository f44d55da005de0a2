/** Documentation, and our own reports, print asterisks for what is not to be shown. */
export const MASK = '********';

/** A value that only stands in for another one counts as unknown. */
export function withoutMask(text: string | undefined): string | undefined {
  return text !== undefined && /^[*#]+$/.test(text) ? undefined : text;
}
