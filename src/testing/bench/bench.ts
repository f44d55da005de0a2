import { engineFigures } from './engine-figures.ts';
import { importFigures } from './import-figures.ts';
import { type Figure, isMet } from './measure.ts';
import { editFigure, reviewFigures } from './review-figures.ts';

/** Everything that `npm run bench` prints. */
export function figures(): readonly Figure[] {
  return [
    ...reviewFigures([10, 100, 1000, 10_000]),
    editFigure(1000),
    ...engineFigures(150),
    ...importFigures(10_000, 8),
  ];
}

function goalOf(figure: Figure): string {
  if (!figure.goal) return '';
  const goal = 'atMost' in figure.goal ? `≤ ${figure.goal.atMost}` : `≥ ${figure.goal.atLeast}`;
  return `goal ${goal}: ${isMet(figure) ? 'met' : 'missed'}`;
}

/** One line of the table. */
export function lineOf(figure: Figure): string {
  const digits = figure.value < 100 ? 2 : 0;
  const value = figure.value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${figure.name.padEnd(56)}${value.padStart(12)} ${figure.unit.padEnd(4)}${goalOf(figure)}`.trimEnd();
}
