import { expect, test } from 'vitest';
import { perform, startRun } from '#domain/engine/run.ts';
import { verdictOf } from '#domain/engine/verdict.ts';
import { subscriptionId } from '#domain/model/ids.ts';
import { subscriptionNamed } from '#domain/model/look-up.ts';
import { emptyPlan } from '#domain/model/plan.ts';
import type { PlanRequest } from './index.ts';

const describe = (settings: PlanRequest<'describe-subscription'>['args']['settings']): PlanRequest => ({
  id: 'describe-subscription',
  args: { subscription: 'sub-1', settings },
});

test('a subscription that nobody described is as Azure makes it, and keeps what is said one by one', () => {
  expect(subscriptionNamed(emptyPlan, 'sub-1')).toMatchObject({ networkRegistered: true, role: 'Owner' });
  const first = perform(startRun(1), describe({ microsoft365Approved: true }));
  const second = first.ok ? perform(first.value, describe({ circuitQuota: 60 })) : first;
  expect(second.ok && second.value.plan.subscriptions[subscriptionId('sub-1')]?.settings).toMatchObject({
    name: 'sub-1',
    microsoft365Approved: true,
    circuitQuota: 60,
    networkRegistered: true,
  });
});

test('a quota is a whole number, and a subscription has a name', () => {
  expect(verdictOf(emptyPlan, describe({ circuitQuota: -1 })).kind).toBe('refused');
  expect(verdictOf(emptyPlan, describe({ circuitsPerRegionQuota: 1.5 })).kind).toBe('refused');
  expect(verdictOf(emptyPlan, describe({ directCircuitQuota: null })).kind).toBe('allowed');
  const unnamed: PlanRequest = { id: 'describe-subscription', args: { subscription: '', settings: {} } };
  expect(verdictOf(emptyPlan, unnamed)).toMatchObject({ said: [{ reason: 'subscription-unnamed' }] });
});
