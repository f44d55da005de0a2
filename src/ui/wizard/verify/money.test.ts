import { expect, test } from 'vitest';
import { amountText, readRate } from './money.ts';

test.each([
  ['', null],
  [' 300 ', 300],
  ['0.05', 0.05],
  ['0,05', 0.05],
  ['-1', undefined],
  ['three', undefined],
  ['1.2.3', undefined],
])('%j is read as %j', (text, rate) => expect(readRate(text)).toBe(rate));

test('amounts have two places', () => expect(amountText(1234.5)).toBe('1,234.50'));
