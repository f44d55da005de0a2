import { circuitIn, connection, network, planWith } from '#testing/plans.ts';
import { testRule } from '#testing/test-rule.ts';
import { oneConnectionPerPair } from './one-connection-per-pair.ts';

const around = [circuitIn('PD'), circuitIn('PD', { name: 'lon' }), network('hub'), network('spoke')];

testRule(oneConnectionPerPair, {
  quiet: {
    'VNET-10: gateway–A and gateway–B': planWith(
      ...around,
      connection('ams-hub', { on: 'ams' }),
      connection('lon-hub', { on: 'lon', stage: 'planned' }),
    ),
    'VNET-10: two gateways on one circuit': planWith(
      ...around,
      connection('ams-hub', { to: 'hub' }),
      connection('ams-spoke', { to: 'spoke', stage: 'planned' }),
    ),
  },
  reports: {
    'VNET-10: gateway–A twice': {
      plan: planWith(...around, connection('ams-hub'), connection('ams-hub-2', { stage: 'planned' })),
      subjects: [['ams-hub-2', 'ams-hub']],
      data: [{ network: 'hub', circuit: 'ams' }],
      fields: [null],
    },
  },
});
