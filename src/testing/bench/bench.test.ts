import { expect, test } from 'vitest';
import { lineOf } from './bench.ts';
import { engineFigures } from './engine-figures.ts';
import { importFigures } from './import-figures.ts';
import { isMet } from './measure.ts';
import { editFigure, reviewFigures } from './review-figures.ts';

// How fast it is says `npm run bench` on a quiet machine. Here it only has to run, and to find what was planted.
test('every figure of the bench can be measured, and no planted overlap is missed', () => {
  const figures = [...reviewFigures([10, 100]), editFigure(10), ...engineFigures(2), ...importFigures(10, 2)];
  for (const figure of figures) expect(figure.value, lineOf(figure)).toBeGreaterThan(0);
  const found = figures.find(({ name }) => name.startsWith('Planted'));
  expect(found?.value).toBe(100);
});

test('a goal is met on its good side', () => {
  const figure = { name: 'Something', value: 9, unit: '×' };
  expect(isMet({ ...figure, goal: { atMost: 9 } })).toBe(true);
  expect(isMet({ ...figure, goal: { atMost: 8 } })).toBe(false);
  expect(isMet({ ...figure, goal: { atLeast: 10 } })).toBe(false);
  expect(lineOf({ ...figure, goal: { atLeast: 10 } })).toContain('goal ≥ 10: missed');
});
