import { onMicrosoftPeering, onPrivatePeering, testRule } from '#testing/test-rule.ts';
import { asnInRange } from './asn-in-range.ts';

testRule(asnInRange, {
  quiet: {
    'PEER-10: 4200000000 has 32 bits': onPrivatePeering({ peerASN: 4_200_000_000 }),
    'PEER-10: the ends of the range': onPrivatePeering({ peerASN: 1 }),
    'PEER-10: the other end': onMicrosoftPeering({ peerASN: 4_294_967_295 }),
    'PEER-10: nothing typed yet': onPrivatePeering({ peerASN: null }),
  },
  reports: {
    'PEER-10: 0': {
      plan: onPrivatePeering({ peerASN: 0 }),
      subjects: [['ams/AzurePrivatePeering']],
      fields: ['peerASN'],
      data: [{ asn: 0 }],
      suggestions: [65_010],
    },
    'PEER-10: more than 32 bits': { plan: onPrivatePeering({ peerASN: 4_294_967_296 }), fields: ['peerASN'] },
    'PEER-10: less than nothing': { plan: onPrivatePeering({ peerASN: -1 }), fields: ['peerASN'] },
    'PEER-10: half a number': { plan: onMicrosoftPeering({ peerASN: 3320.5 }), fields: ['peerASN'] },
  },
});
