import { expect, test } from 'vitest';
import { circuitId } from '#domain/model/ids.ts';
import type { Circuit } from '#domain/model/plan.ts';
import { circuit, liveCircuitWith, planWith } from '#testing/plans.ts';
import { billingOf } from '#domain/model/billing.ts';
import { billingText } from './billing-words.ts';

function billed(part: ReturnType<typeof circuit>, earlier: Circuit['billed'] = []): Circuit {
  const found = planWith(part).circuits[circuitId('ams')];
  if (!found) throw new Error('The builder lost its own circuit.');
  return { ...found, billed: earlier };
}

test('a planned circuit costs nothing', () => {
  expect(billingText(billingOf(billed(circuit('ams')), 5))).toBe('not yet');
});

test('a live circuit is billed from its creation, whatever the provider does', () => {
  const live = billed(liveCircuitWith('ams', { createdDay: 3 }));
  expect(billingText(billingOf(live, 3))).toBe('since day 3');
  expect(billingText(billingOf(live, 4))).toBe('since day 3, 1 day');
  expect(billingText(billingOf(live, 12))).toBe('since day 3, 9 days');
});

test('earlier lives of a circuit count', () => {
  const earlier = [{ fromDay: 0, toDay: 4 }];
  expect(billingOf(billed(circuit('ams'), earlier), 9)).toEqual({ sinceDay: null, days: 4 });
  expect(billingText(billingOf(billed(circuit('ams'), earlier), 9))).toBe('ended after 4 days');
  expect(billingOf(billed(liveCircuitWith('ams', { createdDay: 6 }), earlier), 9)).toEqual({ sinceDay: 6, days: 7 });
});
