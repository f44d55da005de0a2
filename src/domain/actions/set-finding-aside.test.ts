import { expect, test } from 'vitest';
import { notice } from '#domain/engine/finding-key.ts';
import { findingsOn } from '#domain/engine/review.ts';
import { perform, type Run, startRun } from '#domain/engine/run.ts';
import { verdictOf } from '#domain/engine/verdict.ts';
import { peeringId, circuitId } from '#domain/model/ids.ts';
import { circuitIn, planWith, plannedPeering } from '#testing/plans.ts';
import type { PlanRequest } from './index.ts';

const onPrivate = peeringId(circuitId('ams'), 'AzurePrivatePeering');

function noticed(run: Run) {
  return notice(run.plan, findingsOn(run.plan, onPrivate)).filter(({ field }) => field === 'vlanId');
}

function after(run: Run, request: PlanRequest): Run {
  const done = perform(run, request);
  if (!done.ok) throw new Error(`Refused: ${request.id}`);
  return done.value;
}

const start: Run = {
  ...startRun(1),
  day: 4,
  plan: planWith(circuitIn('PD'), plannedPeering('AzurePrivatePeering', { settings: { vlanId: 5000 } })),
};

test('a finding is set aside with a note and a day, comes back by hand, and by itself when it says something else', () => {
  const [finding] = noticed(start);
  if (!finding) throw new Error('VLAN 5000 was let through.');
  const request: PlanRequest = {
    id: 'set-finding-aside',
    args: { finding: finding.key, subject: finding.subject, message: finding.message, note: 'A test' },
  };
  const aside = after(start, request);
  expect(noticed(aside)[0]?.aside).toEqual({ note: 'A test', day: 4, message: finding.message });
  expect(verdictOf(aside.plan, request)).toMatchObject({ said: [{ reason: 'already-aside' }] });

  const back = after(aside, { id: 'bring-finding-back', args: { finding: finding.key } });
  expect(noticed(back)[0]).toMatchObject({ aside: null, earlier: null });

  const changed = after(aside, {
    id: 'plan-peering',
    args: { circuitId: circuitId('ams'), type: 'AzurePrivatePeering', settings: { vlanId: 6000 } },
  });
  expect(noticed(changed)[0]).toMatchObject({ aside: null, earlier: { note: 'A test' } });
});

test('what was never set aside cannot come back', () => {
  expect(verdictOf(start.plan, { id: 'bring-finding-back', args: { finding: 'nothing' } })).toMatchObject({
    said: [{ reason: 'not-aside' }],
  });
});
