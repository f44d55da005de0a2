import type { PeeringSettings } from '#domain/model/plan.ts';
import { circuitIn, network, peering, plannedPeering, planWith } from '#testing/plans.ts';
import { testRule } from '#testing/test-rule.ts';
import { peeringClearOfNetworks } from './peering-clear-of-networks.ts';

const links = (primaryPeerAddressPrefix: string, secondaryPeerAddressPrefix: string) => ({
  primaryPeerAddressPrefix,
  secondaryPeerAddressPrefix,
});
const beside = (settings: Partial<PeeringSettings>, ...addressSpace: readonly string[]) =>
  planWith(
    circuitIn('PD'),
    plannedPeering('AzurePrivatePeering', { settings }),
    network('hub', { settings: { addressSpace } }),
  );

const free = links('192.168.100.0/30', '192.168.100.4/30');
const inside = links('10.0.0.0/30', '10.0.0.4/30');

testRule(peeringClearOfNetworks, {
  quiet: {
    'PEER-PRIV-02: link 192.168.100.0/29, network 10.0.0.0/16': beside(free, '10.0.0.0/16'),
    'PEER-PRIV-02: a Microsoft peering has public subnets': planWith(
      circuitIn('PD'),
      plannedPeering('MicrosoftPeering', { settings: inside }),
      network('hub', { settings: { addressSpace: ['10.0.0.0/16'] } }),
    ),
    'PEER-PRIV-02: nothing typed yet': beside(links('', ''), '10.0.0.0/16'),
  },
  reports: {
    'PEER-PRIV-02: link 10.0.0.0/30, network 10.0.0.0/16': {
      plan: beside(links('10.0.0.0/30', '192.168.100.4/30'), '10.0.0.0/16'),
      subjects: [['ams/AzurePrivatePeering', 'hub']],
      fields: ['primaryPeerAddressPrefix'],
      data: [{ subnet: '10.0.0.0/30', network: 'hub' }],
      suggestions: ['192.168.100.8/30'],
    },
    'PEER-PRIV-02: both subnets inside the second block': {
      plan: beside(inside, '172.16.0.0/16', '10.0.0.0/16'),
      fields: ['primaryPeerAddressPrefix', 'secondaryPeerAddressPrefix'],
      suggestions: ['192.168.100.0/30', '192.168.100.4/30'],
    },
    'PEER-PRIV-02: a network that leaves no room for a suggestion': {
      plan: beside(free, '192.168.0.0/16'),
      fields: ['primaryPeerAddressPrefix', 'secondaryPeerAddressPrefix'],
      suggestions: [null, null],
    },
    'PEER-PRIV-02: a live peering, both subnets': {
      plan: planWith(
        circuitIn('PD'),
        peering('AzurePrivatePeering', { settings: inside }),
        network('hub', { settings: { addressSpace: ['10.0.0.0/16'] } }),
      ),
      fields: ['primaryPeerAddressPrefix', 'secondaryPeerAddressPrefix'],
    },
    'PEER-PRIV-02: an IPv6 link inside an IPv6 network': {
      plan: beside(
        { ...free, ipv6PrimaryPeerAddressPrefix: '2001:db8::/126', ipv6SecondaryPeerAddressPrefix: '2001:db8::4/126' },
        '10.0.0.0/16',
        '2001:db8::/48',
      ),
      fields: ['ipv6PrimaryPeerAddressPrefix', 'ipv6SecondaryPeerAddressPrefix'],
    },
  },
});
