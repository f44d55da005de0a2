import type { Edge } from './edge.ts';

/** What a person has to know before the file is used: what to replace, and what the router must have besides. */
export function fillingIn({ outerTag, peerings }: Edge): readonly string[] {
  const blanks = [
    '<INTERFACE>',
    ...(outerTag === 'unknown' ? ['<S-TAG>'] : []),
    ...(peerings.some(({ hasMd5 }) => hasMd5) ? ['<MD5-KEY>'] : []),
  ];
  return [
    `Replace ${blanks.join(' and ')}.`,
    'A prefix is announced only while the router has a route for exactly it: add one where your own routing has none.',
  ];
}
