import { circuitIn, plannedPeering, planWith } from '#testing/plans.ts';
import { onMicrosoftPeering, testRule } from '#testing/test-rule.ts';
import { linkSubnetsNotAdvertised } from './link-subnets-not-advertised.ts';

const links = { primaryPeerAddressPrefix: '131.107.0.0/30', secondaryPeerAddressPrefix: '131.107.0.4/30' };
const advertising = (...advertisedPublicPrefixes: readonly string[]) =>
  onMicrosoftPeering({ ...links, advertisedPublicPrefixes });

testRule(linkSubnetsNotAdvertised, {
  quiet: {
    'MSFT-10: a separate pool': advertising('131.107.4.0/24'),
    'MSFT-10: a pool that begins where the links end': advertising('131.107.0.8/29'),
  },
  reports: {
    "MSFT-10: NAT to the /30's own addresses": {
      plan: advertising('131.107.0.0/30'),
      subjects: [['ams/MicrosoftPeering']],
      fields: ['advertisedPublicPrefixes'],
      data: [{ prefix: '131.107.0.0/30' }],
    },
    'MSFT-10: a pool around the secondary subnet': {
      plan: advertising('131.107.4.0/24', '131.107.0.4/31'),
      fields: ['advertisedPublicPrefixes'],
      data: [{ prefix: '131.107.0.4/31' }],
    },
    'MSFT-10: the link subnets of another circuit': {
      plan: planWith(
        circuitIn('PD'),
        circuitIn('PD', { name: 'lon' }),
        plannedPeering('MicrosoftPeering', {
          on: 'ams',
          settings: { ...links, advertisedPublicPrefixes: ['131.107.4.0/24'] },
        }),
        plannedPeering('MicrosoftPeering', {
          on: 'lon',
          settings: {
            primaryPeerAddressPrefix: '131.107.4.0/30',
            secondaryPeerAddressPrefix: '131.107.4.4/30',
            advertisedPublicPrefixes: ['131.107.6.0/24'],
          },
        }),
      ),
      fields: ['advertisedPublicPrefixes'],
      data: [{ prefix: '131.107.4.0/24' }],
    },
    'MSFT-10: the IPv6 link subnets': {
      plan: onMicrosoftPeering({
        ipv6PrimaryPeerAddressPrefix: '2a01:110::/126',
        ipv6SecondaryPeerAddressPrefix: '2a01:110::4/126',
        advertisedPublicPrefixes: ['2a01:110::/48'],
      }),
      fields: ['advertisedPublicPrefixes'],
    },
  },
});
