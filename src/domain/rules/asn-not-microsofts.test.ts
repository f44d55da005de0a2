import { onMicrosoftPeering, onPrivatePeering, testRule } from '#testing/test-rule.ts';
import { asnNotMicrosofts } from './asn-not-microsofts.ts';

testRule(asnNotMicrosofts, {
  quiet: {
    'PEER-12: 65010': onPrivatePeering({ peerASN: 65_010 }),
    'PEER-12: nothing typed yet': onPrivatePeering({ peerASN: null }),
  },
  reports: {
    'PEER-12: 12076 on a private peering': {
      plan: onPrivatePeering({ peerASN: 12_076 }),
      subjects: [['ams/AzurePrivatePeering']],
      fields: ['peerASN'],
      suggestions: [65_010],
    },
    'PEER-25: 12076 on a Microsoft peering, which would be iBGP': {
      plan: onMicrosoftPeering({ peerASN: 12_076 }),
      subjects: [['ams/MicrosoftPeering']],
      fields: ['peerASN'],
    },
  },
});
