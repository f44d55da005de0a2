import type { Basis } from '#domain/shapes/verdict.ts';

/** What a claim stands on, in a word or two. */
export const basisInWords: { readonly [Each in Basis]: string } = {
  D: 'documented',
  'D!': 'Microsoft’s pages disagree',
  I: 'inferred',
  S: 'assumption of this simulator',
  F: 'field report',
};
