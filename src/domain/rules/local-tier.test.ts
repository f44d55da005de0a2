import { circuit, planWith } from '#testing/plans.ts';
import { testRule } from '#testing/test-rule.ts';
import { localTierAtLocalLocation } from './local-tier-at-local-location.ts';
import { localTierUnlimited } from './local-tier-unlimited.ts';

const localAt = (peeringLocation: string) =>
  planWith(circuit('local', { tier: 'Local', family: 'UnlimitedData', peeringLocation }));

testRule(localTierAtLocalLocation, {
  quiet: {
    'LOCAL-01: Amsterdam': localAt('Amsterdam'),
    'LOCAL-01: Standard at Dallas': planWith(circuit('dallas', { tier: 'Standard', peeringLocation: 'Dallas' })),
    'LOCAL-01: a place that the catalogue does not know': localAt('Atlantis'),
  },
  reports: {
    'LOCAL-01: Dallas': {
      plan: localAt('Dallas'),
      subjects: [['local']],
      fields: ['tier'],
      data: [{ location: 'Dallas' }],
      suggestions: ['Standard'],
    },
    'LOCAL-01: New York': { plan: localAt('New York'), fields: ['tier'] },
    'LOCAL-01: Perth': { plan: localAt('Perth'), fields: ['tier'] },
  },
});

testRule(localTierUnlimited, {
  quiet: {
    'SKU-03: Local_UnlimitedData': localAt('Amsterdam'),
    'SKU-03: Standard_MeteredData': planWith(circuit('ams', { tier: 'Standard', family: 'MeteredData' })),
    'SKU-03: Local_MeteredData on a Direct port': planWith(
      circuit('ams', { tier: 'Local', family: 'MeteredData', expressRoutePort: '/ports/ams' }),
    ),
  },
  reports: {
    'SKU-03: Local_MeteredData on a provider port': {
      plan: planWith(circuit('ams', { tier: 'Local', family: 'MeteredData' })),
      subjects: [['ams']],
      fields: ['family'],
      suggestions: ['UnlimitedData'],
    },
  },
});
