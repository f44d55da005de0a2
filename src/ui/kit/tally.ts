import type { Noticed } from '#domain/engine/finding-key.ts';

/** How much is wrong somewhere. What is set aside does not count. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
}

export const nothingWrong: Tally = { errors: 0, warnings: 0 };

export function tallyOf(findings: readonly Pick<Noticed, 'severity' | 'aside'>[]): Tally {
  const open = findings.filter(({ aside }) => aside === null);
  return {
    errors: open.filter(({ severity }) => severity === 'error').length,
    warnings: open.filter(({ severity }) => severity === 'warning').length,
  };
}

/** “2 errors, 1 warning”; empty where nothing is wrong. */
export function sayTally({ errors, warnings }: Tally): string {
  return [count(errors, 'error'), count(warnings, 'warning')].filter(Boolean).join(', ');
}

function count(number: number, word: string): string {
  if (number === 0) return '';
  return number === 1 ? `1 ${word}` : `${number} ${word}s`;
}
