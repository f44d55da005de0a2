import { circuitIn, plannedPeering, planWith } from '#testing/plans.ts';
import { onMicrosoftPeering, testRule } from '#testing/test-rule.ts';
import { routingRegistryKnown } from './routing-registry-known.ts';

testRule(routingRegistryKnown, {
  quiet: {
    'MSFT-05: RIPENCC': onMicrosoftPeering({ routingRegistryName: 'RIPENCC' }),
    'MSFT-05: the other registries': planWith(
      ...['ARIN', 'APNIC', 'AFRINIC', 'LACNIC', 'RADB', 'ALTDB'].flatMap((registry) => [
        circuitIn('PD', { name: registry }),
        plannedPeering('MicrosoftPeering', { on: registry, settings: { routingRegistryName: registry } }),
      ]),
    ),
    'MSFT-05: none chosen, in both spellings': planWith(
      circuitIn('PD'),
      plannedPeering('AzurePrivatePeering', { settings: { routingRegistryName: 'NONE' } }),
      plannedPeering('MicrosoftPeering', { settings: { routingRegistryName: '' } }),
    ),
  },
  reports: {
    'MSFT-05: RIPE-local': {
      plan: onMicrosoftPeering({ routingRegistryName: 'RIPE-local' }),
      subjects: [['ams/MicrosoftPeering']],
      fields: ['routingRegistryName'],
      data: [{ registry: 'RIPE-local' }],
    },
  },
});
