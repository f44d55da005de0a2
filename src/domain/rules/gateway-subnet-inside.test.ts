import { network, planWith } from '#testing/plans.ts';
import { testRule } from '#testing/test-rule.ts';
import { gatewaySubnetInside } from './gateway-subnet-inside.ts';

const hub = (gatewaySubnet: string, ...addressSpace: readonly string[]) =>
  planWith(network('hub', { stage: 'planned', settings: { gatewaySubnet, addressSpace } }));

// GW-01 gives no example about addresses: its own are about the subnet's name, which nobody can type here.
testRule(gatewaySubnetInside, {
  quiet: {
    'GW-01: inside the address space': hub('10.20.255.0/27', '10.20.0.0/16'),
    'GW-01: inside the second block': hub('10.30.0.0/27', '10.20.0.0/16', '10.30.0.0/24'),
    'GW-01: nothing typed yet': hub('', '10.20.0.0/16'),
    'GW-01: no address space to judge by': hub('10.20.255.0/27'),
  },
  reports: {
    'GW-01: outside the address space': {
      plan: hub('10.21.0.0/27', '10.20.0.0/16'),
      subjects: [['hub']],
      fields: ['gatewaySubnet'],
      data: [{ subnet: '10.21.0.0/27', network: 'hub' }],
      suggestions: ['10.20.255.224/27'],
    },
    'GW-01: larger than the address space': { plan: hub('10.20.0.0/15', '10.20.0.0/16'), fields: ['gatewaySubnet'] },
    'GW-01: outside a space of IPv6 alone': {
      plan: hub('10.21.0.0/27', '2001:db8::/48'),
      fields: ['gatewaySubnet'],
      suggestions: [null],
    },
  },
});
