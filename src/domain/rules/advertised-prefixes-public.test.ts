import { onMicrosoftPeering, testRule } from '#testing/test-rule.ts';
import { advertisedPrefixesPublic } from './advertised-prefixes-public.ts';

const advertising = (...advertisedPublicPrefixes: readonly string[]) =>
  onMicrosoftPeering({ advertisedPublicPrefixes });

testRule(advertisedPrefixesPublic, {
  quiet: {
    'MSFT-03: a NAT pool /28': advertising('131.107.4.16/28'),
    'MSFT-03: a public IPv6 prefix': advertising('2a01:110::/32'),
    'MSFT-03: a documentation block stands for public addresses': advertising('203.0.113.0/24'),
    'MSFT-08: a public /24': advertising('131.107.4.0/24'),
  },
  reports: {
    'MSFT-03: 10.0.0.0/8': {
      plan: advertising('131.107.4.0/24', '10.0.0.0/8'),
      subjects: [['ams/MicrosoftPeering']],
      fields: ['advertisedPublicPrefixes'],
      data: [{ prefix: '10.0.0.0/8' }],
    },
    'MSFT-03: a prefix that is none': {
      plan: advertising('pool', '131.107.4.1/24'),
      data: [{ prefix: 'pool' }, { prefix: '131.107.4.1/24' }],
      fields: ['advertisedPublicPrefixes', 'advertisedPublicPrefixes'],
    },
    'MSFT-03: local, shared and multicast addresses': {
      plan: advertising('fd00::/48', 'fe80::/64', '100.64.0.0/10', '169.254.0.0/16', '224.0.0.0/24'),
      data: [
        { prefix: 'fd00::/48' },
        { prefix: 'fe80::/64' },
        { prefix: '100.64.0.0/10' },
        { prefix: '169.254.0.0/16' },
        { prefix: '224.0.0.0/24' },
      ],
      fields: Array.from({ length: 5 }, () => 'advertisedPublicPrefixes'),
    },
    'MSFT-08: the default routes': {
      plan: advertising('0.0.0.0/0', '::/0'),
      data: [{ prefix: '0.0.0.0/0' }, { prefix: '::/0' }],
      fields: ['advertisedPublicPrefixes', 'advertisedPublicPrefixes'],
    },
    'MSFT-08: RFC 1918': {
      plan: advertising('172.16.0.0/12', '192.168.4.0/24'),
      data: [{ prefix: '172.16.0.0/12' }, { prefix: '192.168.4.0/24' }],
      fields: ['advertisedPublicPrefixes', 'advertisedPublicPrefixes'],
    },
    'MSFT-08: public blocks with private addresses in them': {
      plan: advertising('172.0.0.0/8', '8.0.0.0/6', '128.0.0.0/1'),
      data: [{ prefix: '172.0.0.0/8' }, { prefix: '8.0.0.0/6' }, { prefix: '128.0.0.0/1' }],
      fields: ['advertisedPublicPrefixes', 'advertisedPublicPrefixes', 'advertisedPublicPrefixes'],
    },
  },
});
