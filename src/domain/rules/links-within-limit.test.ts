import type { CircuitSettings } from '#domain/model/plan.ts';
import { circuitIn, connection, network, type Part, planWith } from '#testing/plans.ts';
import { globalReach } from '#testing/surroundings.ts';
import { testRule } from '#testing/test-rule.ts';
import { linksWithinLimit } from './links-within-limit.ts';

/** A circuit with so many live links, and one more that is planned. */
const linked = (count: number, settings: Partial<CircuitSettings>, ...more: readonly Part[]) =>
  planWith(
    circuitIn('PD', { settings }),
    ...Array.from({ length: count }, (_, index) => [
      network(`net-${index}`),
      connection(`link-${index}`, { to: `net-${index}` }),
    ]).flat(),
    network('next'),
    connection('link-next', { to: 'next', stage: 'planned' }),
    ...more,
  );

testRule(linksWithinLimit, {
  quiet: {
    'VNET-03: the twentieth link of Premium 50 Mbps': linked(19, { tier: 'Premium', bandwidthInMbps: 50 }),
    'VNET-03: the hundredth link of Premium 10 Gbps': linked(99, { tier: 'Premium', bandwidthInMbps: 10_000 }),
    'LIMIT-03: the tenth link of Standard 10 Gbps': linked(9, { tier: 'Standard', bandwidthInMbps: 10_000 }),
    'LIMIT-03: Premium 200 Gbps, which no page states': linked(30, {
      tier: 'Premium',
      bandwidthInMbps: 200_000,
      expressRoutePort: '/ports/ams',
    }),
    'VNET-04: a planned Global Reach connection takes no link yet': linked(
      9,
      {},
      globalReach('reach', { stage: 'planned' }),
    ),
    'LIMIT-03: no size chosen yet': linked(12, { bandwidthInMbps: null }),
  },
  reports: {
    'VNET-03: Premium 50 Mbps with 21': {
      plan: linked(20, { tier: 'Premium', bandwidthInMbps: 50 }),
      subjects: [['link-next', 'ams']],
      data: [{ circuit: 'ams', count: 20, tier: 'Premium', mbps: 50, limit: 20 }],
    },
    'VNET-03: Standard 10 Gbps with 11': {
      plan: linked(10, { tier: 'Standard', bandwidthInMbps: 10_000 }),
      subjects: [['link-next', 'ams']],
      data: [{ circuit: 'ams', count: 10, tier: 'Standard', mbps: 10_000, limit: 10 }],
    },
    'VNET-04: nine networks and one Global Reach connection': {
      plan: linked(9, {}, globalReach('reach', { on: 'lon', to: 'ams' })),
      subjects: [['link-next', 'ams']],
      data: [{ circuit: 'ams', count: 10, tier: 'Standard', mbps: 200, limit: 10 }],
    },
    'LIMIT-03: Local takes ten at any size': {
      plan: linked(10, { tier: 'Local', family: 'UnlimitedData', bandwidthInMbps: 5000 }),
      subjects: [['link-next', 'ams']],
    },
  },
});
