import { expect, test } from 'vitest';
import { circuitId, networkId } from '#domain/model/ids.ts';
import { sayWithTally, tallyOn } from './tallies.ts';
import type { Thing } from './thing.ts';

const hub: Thing = {
  id: 'hub',
  kind: 'network',
  hue: 'microsoft',
  title: 'hub',
  name: 'Virtual network hub',
  state: 'Planned',
  detail: '',
  planned: true,
  mark: 'planned',
  line: 'planned',
  why: '',
  subject: networkId('hub'),
  children: [],
};
const tallies = new Map([
  ['hub', { errors: 2, warnings: 1 }],
  ['ams', { errors: 1, warnings: 0 }],
]);

test('a thing has the findings of its entity, and says how many', () => {
  expect(tallyOn(tallies, hub)).toEqual({ errors: 2, warnings: 1 });
  expect(sayWithTally(hub, tallyOn(tallies, hub))).toBe('Virtual network hub, Planned. 2 errors, 1 warning');
});

test('what only shows the facts of another entity has none of its findings', () => {
  const edge: Thing = { ...hub, id: 'ams/edge', kind: 'edge', subject: circuitId('ams') };
  expect(tallyOn(tallies, edge)).toEqual({ errors: 0, warnings: 0 });
});

test('a region has those of all its networks', () => {
  const region: Thing = { ...hub, id: 'region', kind: 'region', subject: null, children: [hub, hub] };
  expect(tallyOn(tallies, region)).toEqual({ errors: 4, warnings: 2 });
});
