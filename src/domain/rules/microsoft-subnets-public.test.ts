import { onMicrosoftPeering, onPrivatePeering, testRule } from '#testing/test-rule.ts';
import { microsoftSubnetsPublic } from './microsoft-subnets-public.ts';

testRule(microsoftSubnetsPublic, {
  quiet: {
    'MSFT-01: a registered pair, 203.x': onMicrosoftPeering({
      primaryPeerAddressPrefix: '203.0.113.0/30',
      secondaryPeerAddressPrefix: '203.0.113.4/30',
    }),
    'MSFT-01: nothing typed yet': onMicrosoftPeering({ primaryPeerAddressPrefix: '', secondaryPeerAddressPrefix: '' }),
    'MSFT-01: a private peering may have private subnets': onPrivatePeering({
      primaryPeerAddressPrefix: '192.168.0.0/30',
    }),
  },
  reports: {
    'MSFT-01: 192.168.0.0/30': {
      plan: onMicrosoftPeering({ primaryPeerAddressPrefix: '192.168.0.0/30' }),
      subjects: [['ams/MicrosoftPeering']],
      fields: ['primaryPeerAddressPrefix'],
      data: [{ subnet: '192.168.0.0/30' }],
    },
    'MSFT-01: a private secondary subnet': {
      plan: onMicrosoftPeering({ secondaryPeerAddressPrefix: '10.0.0.4/30' }),
      fields: ['secondaryPeerAddressPrefix'],
    },
    'MSFT-01: a /126 of unique local addresses': {
      plan: onMicrosoftPeering({
        ipv6PrimaryPeerAddressPrefix: 'fd00::/126',
        ipv6SecondaryPeerAddressPrefix: 'fd00::4/126',
      }),
      fields: ['ipv6PrimaryPeerAddressPrefix', 'ipv6SecondaryPeerAddressPrefix'],
    },
  },
});
