import { circuit, planWith } from '#testing/plans.ts';
import { testRule } from '#testing/test-rule.ts';
import { bandwidthOffered } from './bandwidth-offered.ts';

testRule(bandwidthOffered, {
  quiet: {
    'BW-01: 500': planWith(circuit('ams', { bandwidthInMbps: 500 })),
    'BW-01: every size': planWith(
      ...[50, 100, 200, 500, 1000, 2000, 5000, 10_000].map((mbps) => circuit(`ams-${mbps}`, { bandwidthInMbps: mbps })),
    ),
    'BW-01: nothing chosen yet': planWith(circuit('ams', { bandwidthInMbps: null })),
    'BW-01: 40000 on a Direct port': planWith(
      circuit('ams', { bandwidthInMbps: 40_000, expressRoutePort: '/ports/ams' }),
    ),
  },
  reports: {
    'BW-01: 300': {
      plan: planWith(circuit('ams', { bandwidthInMbps: 300 })),
      subjects: [['ams']],
      fields: ['bandwidthInMbps'],
      data: [{ mbps: 300 }],
      suggestions: [500],
    },
    'BW-01: 40000': {
      plan: planWith(circuit('ams', { bandwidthInMbps: 40_000 })),
      fields: ['bandwidthInMbps'],
      suggestions: [null],
    },
    'BW-01: 0': {
      plan: planWith(circuit('ams', { bandwidthInMbps: 0 })),
      fields: ['bandwidthInMbps'],
      suggestions: [50],
    },
  },
});
