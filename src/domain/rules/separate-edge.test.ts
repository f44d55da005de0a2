import { onMicrosoftPeering, onPrivatePeering, testRule } from '#testing/test-rule.ts';
import { separateEdge } from './separate-edge.ts';

testRule(separateEdge, {
  quiet: {
    'MSFT-16: two edges': onMicrosoftPeering({ separateEdge: true }),
    'MSFT-16: a private peering': onPrivatePeering({ separateEdge: false }),
  },
  reports: {
    'MSFT-16: one firewall for both': {
      plan: onMicrosoftPeering({ separateEdge: false }),
      subjects: [['ams/MicrosoftPeering']],
      fields: ['separateEdge'],
    },
  },
});
