import { onMicrosoftPeering, testRule } from '#testing/test-rule.ts';
import { advertisedPrefixesWithinLimit } from './advertised-prefixes-within-limit.ts';

const v4 = (count: number) => Array.from({ length: count }, (_, index) => `131.107.${index}.0/24`);
const v6 = (count: number) => Array.from({ length: count }, (_, index) => `2a01:110:${index.toString(16)}::/48`);
const advertising = (...advertisedPublicPrefixes: readonly string[]) =>
  onMicrosoftPeering({ advertisedPublicPrefixes });

testRule(advertisedPrefixesWithinLimit, {
  quiet: {
    'MSFT-09: 200 prefixes': advertising(...v4(200)),
    'LIMIT-07: 200 of each family': advertising(...v4(200), ...v6(200)),
  },
  reports: {
    'MSFT-09: 201 prefixes': {
      plan: advertising(...v4(201)),
      subjects: [['ams/MicrosoftPeering']],
      fields: ['advertisedPublicPrefixes'],
      data: [{ count: 201 }],
    },
    'LIMIT-07: 201 of IPv6 beside a few of IPv4': {
      plan: advertising(...v4(3), ...v6(201)),
      fields: ['advertisedPublicPrefixes'],
      data: [{ count: 201 }],
    },
  },
});
