import { expect, test } from 'vitest';
import { planFileName } from './plan-file-name.ts';

test('a file is named after its plan, in letters that every system takes', () => {
  expect(planFileName('Contoso rollout')).toBe('contoso-rollout.onramp.json');
  expect(planFileName('  Zürich / Genève (2) ')).toBe('zurich-geneve-2.onramp.json');
  expect(planFileName('../../etc')).toBe('etc.onramp.json');
  expect(planFileName('計画')).toBe('plan.onramp.json');
  expect(planFileName('x'.repeat(300)).length).toBe(60 + '.onramp.json'.length);
});
