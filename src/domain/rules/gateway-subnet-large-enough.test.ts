import { network, planWith } from '#testing/plans.ts';
import { testRule } from '#testing/test-rule.ts';
import { gatewaySubnetLargeEnough } from './gateway-subnet-large-enough.ts';

const hub = (gatewaySubnet: string) =>
  planWith(network('hub', { stage: 'planned', settings: { gatewaySubnet, addressSpace: ['10.20.0.0/16'] } }));

testRule(gatewaySubnetLargeEnough, {
  quiet: {
    'GW-02: a /27': hub('10.20.255.0/27'),
    'GW-02: a /26': hub('10.20.255.0/26'),
    'GW-02: nothing typed yet': hub(''),
  },
  reports: {
    'GW-02: a /28': {
      plan: hub('10.20.255.0/28'),
      subjects: [['hub']],
      fields: ['gatewaySubnet'],
      data: [{ subnet: '10.20.255.0/28' }],
      suggestions: ['10.20.255.224/27'],
    },
    'GW-01: the name in the place of the block': {
      plan: hub('gateway-subnet'),
      fields: ['gatewaySubnet'],
      suggestions: ['10.20.255.224/27'],
    },
    'GW-02: not given by its first address': { plan: hub('10.20.255.1/27'), fields: ['gatewaySubnet'] },
  },
});
