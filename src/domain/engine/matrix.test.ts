import { describe, expect, test } from 'vitest';
import { actions } from '#domain/actions/index.ts';
import { type CircuitCondition, conditionOf, conditions } from '#domain/model/circuit-condition.ts';
import type { Plan } from '#domain/model/plan.ts';
import { ams, type Trial, trials } from '#testing/matrix-trials.ts';
import { authorization, circuitIn, planWith } from '#testing/plans.ts';
import matrix from '#testing/state-action-matrix.json' with { type: 'json' };
import { isPermitted, verdictOf } from './verdict.ts';

function planFor({ around = [], layer, settings, beneath = 'Provisioned' }: Trial, condition: CircuitCondition): Plan {
  return planWith(
    circuitIn(condition, { state: beneath, settings: { ...(layer ? { layer } : {}), ...settings } }),
    circuitIn(condition, { state: beneath, settings: { ...settings, ...(layer ? { layer } : {}) } }),
    ...around,
  );
}

function cellOf(row: number, condition: CircuitCondition): { readonly verdict: string; readonly basis?: string } {
  const found = matrix.rows.find((each) => each.no === row);
  if (!found) throw new Error(`The matrix has no row ${row}.`);
  return found.cells[condition];
}

describe('the state × action matrix', () => {
  test('every trial has its row', () => {
    for (const { row, request } of trials) expect(actions[request.id].row).toBe(row);
  });

  test('54 rows of 54 are tried, in all of the 8 columns', () => {
    const rows = Array.from({ length: 54 }, (_, place) => place + 1);
    expect([...new Set(trials.map(({ row }) => row))].toSorted((a, b) => a - b)).toEqual(rows);
    expect(conditions).toHaveLength(8);
    expect(matrix.rows.map(({ no, cells: each }) => [no, Object.keys(each)])).toEqual(
      rows.map((row) => [row, [...conditions]]),
    );
  });

  const cells = trials.flatMap((trial) =>
    conditions.map(
      (condition) => [`row ${trial.row}, ${trial.request.id}, ${condition}`, { trial, condition }] as const,
    ),
  );

  test.each(cells)('%s', (_name, { trial, condition }) => {
    const plan = planFor(trial, condition);
    expect(conditionOf(plan.circuits[ams])).toBe(condition);
    const cell = cellOf(trial.row, condition);
    const verdict = verdictOf(plan, trial.request);
    expect(verdict.kind).toBe(cell.verdict);
    if (cell.basis) expect(verdict).toHaveProperty('basis', cell.basis);
    expect(isPermitted(plan, trial.request)).toBe(cell.verdict.startsWith('allowed'));
    if (verdict.kind !== 'allowed' && verdict.kind !== 'incomplete') {
      for (const { sentence } of verdict.said) expect(sentence).toMatch(/^[A-Z\w].*[.]$/);
    }
  });
});

// ERD-07: a Direct circuit is Provisioned from its creation on, and no provider stands between.
describe('the matrix for a circuit on Direct ports', () => {
  const onPorts = { serviceProviderName: '', expressRoutePort: 'pair', bandwidthInMbps: 10_000 } as const;
  const providerSteps = trials
    .filter(({ row }) => row >= 2 && row <= 10)
    .flatMap((trial) =>
      conditions.map(
        (condition) => [`row ${trial.row}, ${trial.request.id}, ${condition}`, { trial, condition }] as const,
      ),
    );

  test.each(providerSteps)('%s does not exist', (_name, { trial, condition }) => {
    const plan = planFor({ ...trial, settings: { ...trial.settings, ...onPorts } }, condition);
    expect(verdictOf(plan, trial.request).kind).toBe('not-applicable');
  });

  test('row 44, delete-circuit: Provisioned stands in no way, what hangs on it does (inferred)', () => {
    const request = { id: 'delete-circuit', args: { circuitId: ams } } as const;
    const alone = planWith(circuitIn('PD', { settings: onPorts }));
    expect(verdictOf(alone, request)).toEqual({ kind: 'allowed', basis: 'I' });
    expect(isPermitted(planWith(circuitIn('PD', { settings: onPorts }), authorization('key')), request)).toBe(false);
  });
});
