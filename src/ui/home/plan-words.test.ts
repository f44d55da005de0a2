import { expect, test } from 'vitest';
import { circuitId } from '#domain/model/ids.ts';
import type { Actor } from '#domain/model/plan.ts';
import type { PlanSummary } from '#store/library.ts';
import { newPlanName, sizeWords, stepWords, turnWords } from './plan-words.ts';

const empty: PlanSummary = { id: 'p', name: 'Contoso', savedAt: 0, circuits: 0, networks: 0, leading: null };

function led(actor: Actor, { allDone = false, provider = 'Megaport' } = {}): PlanSummary {
  const turn = { actor, sinceDay: null, task: '', request: null, step: 'verify' } as const;
  return { ...empty, circuits: 1, leading: { circuitId: circuitId('ams'), provider, step: 'verify', allDone, turn } };
}

test('the size of a plan is counted in words', () => {
  expect(sizeWords({ ...empty, circuits: 2, networks: 4 })).toBe('2 circuits, 4 networks');
  expect(sizeWords({ ...empty, circuits: 1, networks: 1 })).toBe('1 circuit, 1 network');
  expect(sizeWords({ ...empty, circuits: 1 })).toBe('1 circuit');
  expect(sizeWords({ ...empty, networks: 3 })).toBe('0 circuits, 3 networks');
  expect(sizeWords(empty)).toBe('Nothing planned yet');
});

test('the step is counted, until all are done', () => {
  expect(stepWords(led('provider'))).toBe('Step 3 of 5');
  expect(stepWords(led('customer', { allDone: true }))).toBe('Done');
  expect(stepWords(empty)).toBe('Not begun');
});

test('the turn names the actor, and the provider by name', () => {
  expect(turnWords(led('customer'))).toEqual({ tone: 'customer', words: 'Your turn' });
  expect(turnWords(led('provider'))).toEqual({ tone: 'provider', words: 'Waiting on Megaport' });
  expect(turnWords(led('provider', { provider: '' })).words).toBe('Waiting on the provider');
  expect(turnWords(led('microsoft'))).toEqual({ tone: 'microsoft', words: 'Waiting on Microsoft' });
  expect(turnWords(led('customer', { allDone: true }))).toEqual({ tone: 'ok', words: 'Usable' });
  expect(turnWords(empty).words).toBe('Your turn');
});

test('a new plan gets a name that is still free', () => {
  expect(newPlanName([])).toBe('Untitled plan');
  expect(newPlanName(['Untitled plan', 'Lab', 'Untitled plan 2'])).toBe('Untitled plan 3');
  expect(newPlanName(['Lab'], 'Lab')).toBe('Lab 2');
});
