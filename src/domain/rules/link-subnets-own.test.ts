import type { PeeringSettings } from '#domain/model/plan.ts';
import { circuitIn, plannedPeering, planWith } from '#testing/plans.ts';
import { testRule } from '#testing/test-rule.ts';
import { linkSubnetsOwn } from './link-subnets-own.ts';

const links = (primaryPeerAddressPrefix: string, secondaryPeerAddressPrefix: string) => ({
  primaryPeerAddressPrefix,
  secondaryPeerAddressPrefix,
});
const onBoth = (
  type: 'AzurePrivatePeering' | 'MicrosoftPeering',
  a: Partial<PeeringSettings>,
  b: Partial<PeeringSettings>,
) =>
  planWith(
    circuitIn('PD'),
    circuitIn('PD', { name: 'lon' }),
    plannedPeering(type, { on: 'ams', settings: a }),
    plannedPeering(type, { on: 'lon', settings: b }),
  );

const a = links('192.168.100.0/30', '192.168.100.4/30');

testRule(linkSubnetsOwn, {
  quiet: {
    'MSFT-02: a different /29 for circuit B': onBoth(
      'AzurePrivatePeering',
      a,
      links('192.168.100.8/30', '192.168.100.12/30'),
    ),
    'MSFT-02: nothing typed yet': onBoth('AzurePrivatePeering', links('', ''), links('', '')),
  },
  reports: {
    'MSFT-02: the same /29 on A and B': {
      plan: onBoth('AzurePrivatePeering', a, a),
      subjects: [
        ['ams/AzurePrivatePeering', 'lon/AzurePrivatePeering'],
        ['ams/AzurePrivatePeering', 'lon/AzurePrivatePeering'],
        ['lon/AzurePrivatePeering', 'ams/AzurePrivatePeering'],
        ['lon/AzurePrivatePeering', 'ams/AzurePrivatePeering'],
      ],
      fields: [
        'primaryPeerAddressPrefix',
        'secondaryPeerAddressPrefix',
        'primaryPeerAddressPrefix',
        'secondaryPeerAddressPrefix',
      ],
      suggestions: ['192.168.100.8/30', '192.168.100.12/30', '192.168.100.8/30', '192.168.100.12/30'],
    },
    "MSFT-02: B's primary is A's secondary, and nobody can make public addresses up": {
      plan: onBoth(
        'MicrosoftPeering',
        links('131.107.0.0/30', '131.107.0.4/30'),
        links('131.107.0.4/30', '131.107.0.8/30'),
      ),
      subjects: [
        ['ams/MicrosoftPeering', 'lon/MicrosoftPeering'],
        ['lon/MicrosoftPeering', 'ams/MicrosoftPeering'],
      ],
      fields: ['secondaryPeerAddressPrefix', 'primaryPeerAddressPrefix'],
      data: [
        { subnet: '131.107.0.4/30', other: 'microsoft peering', circuit: 'lon' },
        { subnet: '131.107.0.4/30', other: 'microsoft peering', circuit: 'ams' },
      ],
      suggestions: [null, null],
    },
    'MSFT-02: both peerings of one circuit': {
      plan: planWith(
        circuitIn('PD'),
        plannedPeering('AzurePrivatePeering', { settings: links('131.107.0.0/30', '') }),
        plannedPeering('MicrosoftPeering', { settings: links('131.107.0.0/30', '') }),
      ),
      fields: ['primaryPeerAddressPrefix', 'primaryPeerAddressPrefix'],
    },
    'MSFT-02: the same IPv6 subnet on A and B': {
      plan: onBoth(
        'AzurePrivatePeering',
        { ...a, ipv6PrimaryPeerAddressPrefix: '2001:db8::/126' },
        { ...links('192.168.100.8/30', '192.168.100.12/30'), ipv6PrimaryPeerAddressPrefix: '2001:db8::/126' },
      ),
      fields: ['ipv6PrimaryPeerAddressPrefix', 'ipv6PrimaryPeerAddressPrefix'],
    },
  },
});
