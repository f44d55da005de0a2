import type { PeeringSettings } from '#domain/model/plan.ts';
import { circuitIn, network, plannedPeering, planWith } from '#testing/plans.ts';
import { onPrivatePeering, testRule } from '#testing/test-rule.ts';
import { subnetsApart } from './subnets-apart.ts';

const links = (primaryPeerAddressPrefix: string, secondaryPeerAddressPrefix: string): Partial<PeeringSettings> => ({
  primaryPeerAddressPrefix,
  secondaryPeerAddressPrefix,
});
const hub = (...addressSpace: readonly string[]) => network('hub', { settings: { addressSpace } });

testRule(subnetsApart, {
  quiet: {
    'PEER-05: 10.0.0.0/30 and 10.0.0.4/30': onPrivatePeering(links('10.0.0.0/30', '10.0.0.4/30')),
    'PEER-05: one of the two is not typed yet': onPrivatePeering(links('10.0.0.0/30', '')),
  },
  reports: {
    'PEER-05: the same /30 twice': {
      plan: onPrivatePeering(links('10.0.0.0/30', '10.0.0.0/30')),
      subjects: [['ams/AzurePrivatePeering']],
      fields: ['secondaryPeerAddressPrefix'],
      data: [{ primary: '10.0.0.0/30', secondary: '10.0.0.0/30' }],
      suggestions: ['10.0.0.4/30'],
    },
    'PEER-05: an address of the primary subnet': {
      plan: onPrivatePeering(links('10.0.0.0/30', '10.0.0.2/30')),
      fields: ['secondaryPeerAddressPrefix'],
      suggestions: ['10.0.0.4/30'],
    },
    'PEER-05: one inside the other': {
      plan: onPrivatePeering(links('10.0.0.0/29', '10.0.0.4/30')),
      fields: ['secondaryPeerAddressPrefix'],
    },
    'PEER-05: the same /126 twice': {
      plan: onPrivatePeering({
        ipv6PrimaryPeerAddressPrefix: '2001:db8::/126',
        ipv6SecondaryPeerAddressPrefix: '2001:db8::/126',
      }),
      fields: ['ipv6SecondaryPeerAddressPrefix'],
      suggestions: ['2001:db8::4/126'],
    },
    'PEER-05: the last /30 of all has none behind it': {
      plan: onPrivatePeering(links('255.255.255.252/30', '255.255.255.252/30')),
      fields: ['secondaryPeerAddressPrefix'],
      suggestions: [null],
    },
    'PEER-05: the next /30 belongs to another peering': {
      plan: planWith(
        circuitIn('PD'),
        circuitIn('PD', { name: 'lon' }),
        plannedPeering('AzurePrivatePeering', { settings: links('10.0.0.0/30', '10.0.0.0/30') }),
        plannedPeering('AzurePrivatePeering', { on: 'lon', settings: links('10.0.0.4/30', '10.0.0.8/30') }),
      ),
      fields: ['secondaryPeerAddressPrefix'],
      suggestions: ['10.0.0.12/30'],
    },
    'PEER-05: a small network stands behind the primary subnet': {
      plan: planWith(
        circuitIn('PD'),
        plannedPeering('AzurePrivatePeering', { settings: links('10.0.0.0/30', '10.0.0.0/30') }),
        hub('10.0.0.4/30'),
      ),
      fields: ['secondaryPeerAddressPrefix'],
      suggestions: ['10.0.0.8/30'],
    },
    // 10.20.0.0/30 would lie in the network: the fix of one error must not be the next one.
    'PEER-05: a large network stands behind the primary subnet': {
      plan: planWith(
        circuitIn('PD'),
        plannedPeering('AzurePrivatePeering', { settings: links('10.19.255.252/30', '10.19.255.252/30') }),
        hub('10.20.0.0/16'),
      ),
      fields: ['secondaryPeerAddressPrefix'],
    },
  },
});
