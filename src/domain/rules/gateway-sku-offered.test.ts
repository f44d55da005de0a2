import { network, planWith } from '#testing/plans.ts';
import { testRule } from '#testing/test-rule.ts';
import { gatewaySkuOffered } from './gateway-sku-offered.ts';

const gatewayOf = (sku: string) => planWith(network('hub', { stage: 'network', sku }));

testRule(gatewaySkuOffered, {
  quiet: {
    'GW-04: ErGw2AZ': gatewayOf('ErGw2AZ'),
    'GW-04: the other fixed sizes': planWith(
      ...['Standard', 'HighPerformance', 'UltraPerformance', 'ErGw1AZ', 'ErGw3AZ'].map((sku) =>
        network(`hub-${sku}`, { stage: 'network', sku }),
      ),
    ),
    'GW-04: ErGwScale': gatewayOf('ErGwScale'),
    'GW-04: nothing chosen yet': gatewayOf(''),
  },
  reports: {
    'GW-04: Basic': {
      plan: gatewayOf('Basic'),
      subjects: [['hub/gateway']],
      fields: ['sku'],
      data: [{ sku: 'Basic' }],
      suggestions: ['ErGw1AZ'],
    },
    'GW-04: VpnGw2AZ': { plan: gatewayOf('VpnGw2AZ'), fields: ['sku'], data: [{ sku: 'VpnGw2AZ' }] },
  },
});
