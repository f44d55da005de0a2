import { circuitIn, peering, plannedPeering, planWith } from '#testing/plans.ts';
import { onPrivatePeering, testRule } from '#testing/test-rule.ts';
import { vlanInRange } from './vlan-in-range.ts';
import { vlanUniquePerCircuit } from './vlan-unique-per-circuit.ts';

const both = (privateVlan: number | null, microsoftVlan: number | null) =>
  planWith(
    circuitIn('PD'),
    plannedPeering('AzurePrivatePeering', { settings: { vlanId: privateVlan } }),
    plannedPeering('MicrosoftPeering', { settings: { vlanId: microsoftVlan } }),
  );

testRule(vlanInRange, {
  quiet: {
    'PEER-07: 200': onPrivatePeering({ vlanId: 200 }),
    'PEER-07: the ends of the range': both(1, 4094),
    'PEER-07: nothing typed yet': onPrivatePeering({ vlanId: null }),
  },
  reports: {
    'PEER-07: 0': {
      plan: onPrivatePeering({ vlanId: 0 }),
      subjects: [['ams/AzurePrivatePeering']],
      fields: ['vlanId'],
      data: [{ vlan: 0 }],
      suggestions: [100],
    },
    'PEER-07: 4095, where 100 is taken': {
      plan: both(100, 4095),
      subjects: [['ams/MicrosoftPeering']],
      fields: ['vlanId'],
      suggestions: [200],
    },
    'PEER-07: half a number': { plan: onPrivatePeering({ vlanId: 20.5 }), fields: ['vlanId'] },
  },
});

testRule(vlanUniquePerCircuit, {
  quiet: {
    'PEER-08: private 200, Microsoft 300': both(200, 300),
    'PEER-08: two circuits may use the same': planWith(
      circuitIn('PD'),
      circuitIn('PD', { name: 'lon' }),
      plannedPeering('AzurePrivatePeering', { on: 'ams', settings: { vlanId: 200 } }),
      plannedPeering('AzurePrivatePeering', { on: 'lon', settings: { vlanId: 200 } }),
    ),
    'PEER-08: nothing typed yet': both(null, null),
  },
  reports: {
    'PEER-08: both 200': {
      plan: both(200, 200),
      subjects: [
        ['ams/AzurePrivatePeering', 'ams/MicrosoftPeering'],
        ['ams/MicrosoftPeering', 'ams/AzurePrivatePeering'],
      ],
      fields: ['vlanId', 'vlanId'],
      data: [
        { vlan: 200, other: 'microsoft peering' },
        { vlan: 200, other: 'private peering' },
      ],
      suggestions: [100, 100],
    },
    'PEER-08: three peerings of an old circuit': {
      plan: planWith(
        circuitIn('PD'),
        plannedPeering('AzurePrivatePeering', { settings: { vlanId: 100 } }),
        peering('MicrosoftPeering', { settings: { vlanId: 100 } }),
        peering('AzurePublicPeering', { settings: { vlanId: 200 } }),
      ),
      subjects: [
        ['ams/AzurePrivatePeering', 'ams/MicrosoftPeering'],
        ['ams/MicrosoftPeering', 'ams/AzurePrivatePeering'],
      ],
      suggestions: [300, 300],
    },
  },
});
