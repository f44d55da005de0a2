import { onMicrosoftPeering, onPrivatePeering, testRule } from '#testing/test-rule.ts';
import { asnNotReserved } from './asn-not-reserved.ts';

testRule(asnNotReserved, {
  quiet: {
    'PEER-11: 65010': onPrivatePeering({ peerASN: 65_010 }),
    'PEER-PRIV-03: 65020': onPrivatePeering({ peerASN: 65_020 }),
    'PEER-11: the number below the range': onPrivatePeering({ peerASN: 65_514 }),
    'PEER-11: the number above the range': onPrivatePeering({ peerASN: 65_521 }),
  },
  reports: {
    'PEER-11: 65517': {
      plan: onPrivatePeering({ peerASN: 65_517 }),
      subjects: [['ams/AzurePrivatePeering']],
      fields: ['peerASN'],
      data: [{ asn: 65_517 }],
      suggestions: [65_010],
    },
    'PEER-PRIV-03: 65515': { plan: onPrivatePeering({ peerASN: 65_515 }), fields: ['peerASN'] },
    'PEER-11: the last of the range': { plan: onMicrosoftPeering({ peerASN: 65_520 }), fields: ['peerASN'] },
  },
});
