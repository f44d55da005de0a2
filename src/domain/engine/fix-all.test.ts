import { expect, test } from 'vitest';
import { circuitId, peeringId } from '#domain/model/ids.ts';
import { circuitIn, peering, plannedPeering, planWith } from '#testing/plans.ts';
import { fixesFor, helpFor } from './fix-all.ts';
import { review } from './review.ts';
import { perform, type Run, startRun } from './run.ts';

const twins: Run = {
  ...startRun(1),
  plan: planWith(
    circuitIn('PD'),
    plannedPeering('AzurePrivatePeering', { settings: { vlanId: 200 } }),
    plannedPeering('MicrosoftPeering', { settings: { vlanId: 200 } }),
  ),
};

test('what one fix mends by the way needs no other', () => {
  const findings = review(twins.plan).filter(({ field }) => field === 'vlanId');
  expect(findings).toHaveLength(2);
  expect(fixesFor(twins, findings)).toHaveLength(1);
});

test('the fixes can be asked for one after the other, and mend what they are for', () => {
  const findings = review(twins.plan).filter(({ field }) => field === 'vlanId');
  const after = fixesFor(twins, findings).reduce((run, request) => {
    const next = perform(run, request);
    if (!next.ok) throw new Error(`Refused: ${request.id}`);
    return next.value;
  }, twins);
  expect(review(after.plan).filter(({ field }) => field === 'vlanId')).toEqual([]);
});

test('a fix that would be refused is none', () => {
  const plan = planWith(circuitIn('NP'), peering('AzurePrivatePeering', { settings: { vlanId: 5000 } }));
  const id = peeringId(circuitId('ams'), 'AzurePrivatePeering');
  const finding = review(plan).find(({ subject, field }) => subject === id && field === 'vlanId');
  expect(finding && helpFor(plan, finding)).toBeNull();
});
