import { expect, it } from 'vitest';
import { doneLineOf } from '#domain/engine/verdict.ts';
import { emptyPlan } from '#domain/model/plan.ts';
import { circuit, network, planWith } from '#testing/plans.ts';
import { type ImportResources, noResources } from './import-resources.ts';

const plan = planWith(circuit('planned'), network('hub'), network('spoke', { stage: 'planned' }));
const circuits = Object.values(plan.circuits);
const [live = [], planned = []] = ['hub', 'spoke'].map((name) =>
  Object.values(plan.networks).filter(({ settings }) => settings.name === name),
);

const lineOf = (shelves: Partial<ImportResources>): string =>
  doneLineOf(emptyPlan, { id: 'import-resources', args: { ...noResources, ...shelves } });

it('the timeline says whether Azure or a template described what was read', () => {
  expect(lineOf({ networks: live })).toBe('1 resource read from Azure');
  expect(lineOf({ circuits, networks: planned })).toBe('2 resources read from a template');
  expect(lineOf({ circuits, networks: live })).toBe('2 resources read from Azure and a template');
});
