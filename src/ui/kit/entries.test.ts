import { describe, expect, it } from 'vitest';
import { entriesIn, hasSeparator, withEntries, withoutEntry } from './entries.ts';

describe('entries of a list', () => {
  it('are parted by commas, semicolons, spaces and line ends', () => {
    expect(entriesIn('131.107.4.0/24, 131.107.5.0/24;131.107.6.0/24\n131.107.7.0/24  ')).toEqual([
      '131.107.4.0/24',
      '131.107.5.0/24',
      '131.107.6.0/24',
      '131.107.7.0/24',
    ]);
    expect(entriesIn(' ,\n ')).toEqual([]);
  });

  it('are added once, at the end', () => {
    expect(withEntries(['b', 'a'], 'a c')).toEqual(['b', 'a', 'c']);
  });

  it('can be taken out', () => {
    expect(withoutEntry(['a', 'b'], 'a')).toEqual(['b']);
  });

  it('are finished by a separator', () => {
    expect(hasSeparator('131.107.4.0/24')).toBe(false);
    expect(hasSeparator('131.107.4.0/24,')).toBe(true);
  });
});
