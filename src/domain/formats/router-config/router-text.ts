import { plainLine } from '../text/plain-line.ts';

const MOST = 80;

/**
 * A text of the plan on a router's command line. Only letters, digits and a few signs pass: quotes, `?`, `!`, `|` and
 * what is not ASCII mean something to one router or another.
 */
export function routerText(text: string): string {
  return plainLine(text)
    .replaceAll(/[^A-Za-z0-9 ._:/-]/g, '_')
    .slice(0, MOST)
    .trim();
}

/** A text as part of the name of a list or group. */
export function routerWord(text: string): string {
  return (
    plainLine(text)
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]+/g, '-')
      .slice(0, 24)
      .replaceAll(/^-+|-+$/g, '') || 'CIRCUIT'
  );
}
