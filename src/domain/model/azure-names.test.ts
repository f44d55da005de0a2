import { expect, test } from 'vitest';
import { nameFaults, networkNameFaults } from './azure-names.ts';

test.each([
  ['er-ams_01.a', 'RG.net-(1)_é'],
  ['a', ''],
  ['', 'net'],
  ['n'.repeat(80), 'g'.repeat(90)],
])('takes %s in %s', (name, resourceGroup) => {
  expect(nameFaults({ name, resourceGroup })).toEqual([]);
});

test.each([
  ['er ams', 'er-ams'],
  ['$(touch x)', 'touch-x'],
  ['-ams.', 'ams'],
  ['ams\n', 'ams'],
  ['n'.repeat(81), 'n'.repeat(80)],
  ['名前', undefined],
])('does not take %j, and suggests %s', (name, suggestion) => {
  expect(nameFaults({ name }).map((fault) => [fault.field, fault.suggestion])).toEqual([['name', suggestion]]);
});

test('looks at the resource group too', () => {
  const faults = nameFaults({ name: 'ams', resourceGroup: 'net.' });
  expect(faults.map(({ field, suggestion }) => [field, suggestion])).toEqual([['resourceGroup', 'net']]);
});

test('wants 2 to 64 characters of a network', () => {
  expect(networkNameFaults({ name: 'n' })).toHaveLength(1);
  expect(networkNameFaults({ name: 'n'.repeat(65) })).toMatchObject([{ suggestion: 'n'.repeat(64) }]);
  expect(networkNameFaults({ name: 'hub' })).toEqual([]);
});

test('shows no more than the beginning of a very long name', () => {
  const [fault] = nameFaults({ name: 'n'.repeat(10_000) });
  expect(fault?.data.name.length).toBe(101);
});
