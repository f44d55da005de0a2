import { expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

it.each([
  ['200', 200],
  [' 65010 ', 65_010],
  ['AS65010', 65_010],
  ['as 65010', 65_010],
  ['1.10', 65_546],
  ['', null],
  ['-5', null],
  ['vlan', null],
  ['20 0', null],
])('reads %j as %j', (text, number) => {
  expect(readNumber(text)).toBe(number);
});
