import { onMicrosoftPeering, onPrivatePeering, testRule } from '#testing/test-rule.ts';
import { asnProvable } from './asn-provable.ts';

testRule(asnProvable, {
  quiet: {
    'MSFT-06: a public peer ASN': onMicrosoftPeering({ peerASN: 3320 }),
    'PEER-13: a private ASN on a private peering': onPrivatePeering({ peerASN: 65_020 }),
    'MSFT-06: nothing typed yet': onMicrosoftPeering({ peerASN: null }),
  },
  reports: {
    'MSFT-06: a private peer ASN': {
      plan: onMicrosoftPeering({ peerASN: 65_020 }),
      subjects: [['ams/MicrosoftPeering']],
      fields: ['peerASN'],
      data: [{ asn: 65_020 }],
      suggestions: [null],
    },
    'PEER-13: a private peer ASN of 32 bits': {
      plan: onMicrosoftPeering({ peerASN: 4_200_000_000 }),
      fields: ['peerASN'],
    },
  },
});
