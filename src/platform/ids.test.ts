import { expect, test } from 'vitest';
import { newId, newSeed } from './ids.ts';

const thousand = Array.from({ length: 1000 });

test('ids need no escaping in a URL and are all different', () => {
  const ids = thousand.map(() => newId());
  expect(ids.every((id) => /^[0-9a-z]{12}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(1000);
});

test('seeds are whole numbers of 32 bits', () => {
  const seeds = thousand.map(() => newSeed());
  expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)).toBe(true);
  expect(new Set(seeds).size).toBeGreaterThan(990);
});
