/**
 * The whole number in a typed text, null when there is none. AS numbers are also written `AS65010` and, in the
 * notation of RFC 5396, `1.10`.
 */
export function readNumber(text: string): number | null {
  const bare = text.trim().replace(/^as\s*/i, '');
  const [, high, low] = /^(\d{1,5})\.(\d{1,5})$/.exec(bare) ?? [];
  if (high !== undefined && low !== undefined) return Number(high) * 65_536 + Number(low);
  return /^\d{1,12}$/.test(bare) ? Number(bare) : null;
}
