import type { CircuitSettings } from '#domain/model/plan.ts';
import { circuit, liveCircuitWith, planWith } from '#testing/plans.ts';
import { subscription } from '#testing/surroundings.ts';
import { testRule } from '#testing/test-rule.ts';
import { circuitsWithinQuota } from './circuits-within-quota.ts';

const live = (count: number, settings: Partial<CircuitSettings> = {}) =>
  Array.from({ length: count }, (_, index) => liveCircuitWith(`${settings.location ?? 'live'}-${index}`, {}, settings));
const spread = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    liveCircuitWith(`live-${index}`, {}, { location: `Region ${index % 10}` }),
  );

testRule(circuitsWithinQuota, {
  quiet: {
    'LIMIT-01: the fiftieth circuit': planWith(...spread(49), circuit('new')),
    'LIMIT-01: 50 circuits of another subscription': planWith(...live(50, { subscription: 'sub-2' }), circuit('new')),
    'LIMIT-02: the tenth circuit in West Europe': planWith(...live(9), circuit('new')),
    'LIMIT-02: 10 circuits in another region': planWith(...live(10, { location: 'North Europe' }), circuit('new')),
    'LIMIT-01: the fifty-first, where support raised the quota': planWith(
      subscription('sub-1', { circuitQuota: 60 }),
      ...spread(50),
      circuit('new'),
    ),
    'LIMIT-02: the eleventh, where support raised the quota': planWith(
      subscription('sub-1', { circuitsPerRegionQuota: 20 }),
      ...live(10),
      circuit('new'),
    ),
    'LIMIT-02: 12 circuits that are only planned': planWith(
      ...Array.from({ length: 12 }, (_, index) => circuit(`plan-${index}`)),
    ),
  },
  reports: {
    'LIMIT-01: the fifty-first circuit': {
      plan: planWith(...spread(50), circuit('new')),
      subjects: [['new']],
      data: [{ count: 50, where: 'all', limit: 50 }],
    },
    'LIMIT-02: the eleventh circuit in West Europe': {
      plan: planWith(...live(10), circuit('new')),
      subjects: [['new']],
      fields: ['location'],
      data: [{ count: 10, where: 'West Europe', limit: 10 }],
    },
    // Azure prints the region as westeurope, the form as West Europe: an import and a plan meet here.
    'LIMIT-02: the eleventh circuit in West Europe, whatever its spelling': {
      plan: planWith(...live(10, { location: 'westeurope' }), circuit('new')),
      subjects: [['new']],
      fields: ['location'],
    },
  },
});
