import { onMicrosoftPeering, onPrivatePeering, testRule } from '#testing/test-rule.ts';
import { asnNotForDocumentation } from './asn-not-for-documentation.ts';

testRule(asnNotForDocumentation, {
  quiet: {
    'MSFT-07: 64600 is private': onMicrosoftPeering({ peerASN: 64_600 }),
    'MSFT-07: the numbers beside the range': onMicrosoftPeering({ peerASN: 64_495, customerASN: 64_512 }),
    'MSFT-07: a private peering has no such path': onPrivatePeering({ peerASN: 64_500 }),
  },
  reports: {
    'MSFT-07: 64500': {
      plan: onMicrosoftPeering({ peerASN: 64_500 }),
      subjects: [['ams/MicrosoftPeering']],
      fields: ['peerASN'],
      data: [{ asn: 64_500 }],
    },
    'MSFT-07: both ends of the range, on both fields': {
      plan: onMicrosoftPeering({ peerASN: 64_496, customerASN: 64_511 }),
      fields: ['peerASN', 'customerASN'],
      data: [{ asn: 64_496 }, { asn: 64_511 }],
    },
  },
});
