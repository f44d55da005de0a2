import { circuitIn, peering, planWith } from '#testing/plans.ts';
import { testRule } from '#testing/test-rule.ts';
import { publicPeeringGone } from './public-peering-gone.ts';

testRule(publicPeeringGone, {
  quiet: {
    'PEER-PUB-02: the two kinds that are left': planWith(
      circuitIn('PD'),
      peering('AzurePrivatePeering'),
      peering('MicrosoftPeering'),
    ),
  },
  reports: {
    'PEER-PUB-02: an old plan shows it as retired': {
      plan: planWith(circuitIn('PD'), peering('AzurePrivatePeering'), peering('AzurePublicPeering')),
      subjects: [['ams/AzurePublicPeering']],
      fields: [null],
    },
  },
});
