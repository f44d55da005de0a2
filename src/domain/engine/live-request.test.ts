import { expect, test } from 'vitest';
import { circuitId } from '#domain/model/ids.ts';
import type { CircuitSettings } from '#domain/model/plan.ts';
import type { Finding, Mend } from '#domain/shapes/rule.ts';
import { circuit, circuitIn, planWith } from '#testing/plans.ts';
import { fixOf } from './fix.ts';
import { verdictOf } from './verdict.ts';
import { wayOut } from './way-out.ts';

const ams = circuitId('ams');
const live = (settings: Partial<CircuitSettings> = {}) => planWith(circuitIn('PD', { settings }));

/** A finding on another thing that this mend of the circuit takes away. */
const wanting = (values: Mend['values']): Finding => ({
  rule: 'test',
  severity: 'error',
  basis: 'D',
  subject: ams,
  others: [],
  field: null,
  message: 'It lacks something.',
  suggestion: null,
  mend: { on: ams, values, label: 'Mend it' },
});

test('a mend of a planned circuit plans, one of a live circuit asks Azure', () => {
  expect(fixOf(planWith(circuit('ams')), wanting({ tier: 'Premium' }))?.id).toBe('plan-circuit');
  expect(fixOf(live(), wanting({ tier: 'Premium' }))?.id).toBe('upgrade-to-premium');
  expect(fixOf(live({ tier: 'Premium' }), wanting({ tier: 'Standard' }))?.id).toBe('downgrade-to-standard');
  expect(fixOf(live({ tier: 'Local' }), wanting({ tier: 'Premium' }))).toEqual({
    id: 'leave-local',
    args: { circuitId: ams, tier: 'Premium' },
  });
  expect(fixOf(live(), wanting({ tier: 'Local' }))?.id).toBe('enter-local');
  expect(fixOf(live(), wanting({ bandwidthInMbps: 500 }))?.id).toBe('raise-bandwidth');
  expect(fixOf(live(), wanting({ family: 'UnlimitedData' }))?.id).toBe('switch-to-unlimited');
  expect(fixOf(live(), wanting({ layer: 'L3' }))?.id).toBe('plan-circuit');
});

test('what Azure refuses in every state is no mend', () => {
  expect(fixOf(live(), wanting({ bandwidthInMbps: 100 }))).toBeNull();
  expect(fixOf(live({ family: 'UnlimitedData' }), wanting({ family: 'MeteredData' }))).toBeNull();
  expect(fixOf(live(), wanting({ peeringLocation: 'London' }))).toBeNull();
  expect(fixOf(live(), wanting({ tier: 'Premium', family: 'UnlimitedData' }))).toBeNull();
});

test('no way leads to what is refused in every state: a new circuit stands beside it', () => {
  const lower = { id: 'lower-bandwidth', args: { circuitId: ams, bandwidthInMbps: 100 } } as const;
  expect(wayOut(live(), lower, 0)).toBeNull();
  expect(verdictOf(live(), lower)).toMatchObject({ said: [{ remedy: { id: 'plan-replacement' } }] });
});
