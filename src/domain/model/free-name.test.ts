import { expect, test } from 'vitest';
import { freeId, freeName } from './free-name.ts';

test('a name that is free stays, a taken one is numbered', () => {
  expect(freeName('hub', [])).toBe('hub');
  expect(freeName('hub', ['hub'])).toBe('hub-2');
  expect(freeName('hub-2', ['hub', 'hub-2'])).toBe('hub-3');
  expect(freeName('hub', ['HUB', 'hub-2', 'hub-3'])).toBe('hub-4');
});

test('what has no name stays without one', () => {
  expect(freeName('', ['', 'hub'])).toBe('');
});

test('an id is the first number that is free', () => {
  expect(freeId('circuit', {})).toBe('circuit-1');
  expect(freeId('circuit', { 'circuit-1': null, 'circuit-3': null })).toBe('circuit-2');
});
