import { circuitOfPeering, type PeeringId } from '#domain/model/ids.ts';
import { peeringsOf } from '#domain/model/look-up.ts';
import { peeringWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface ResetPeering {
  readonly peeringId: PeeringId;
}

export const resetPeering: PlanAction<ResetPeering, 'peering-not-live' | 'peering-disabled'> = {
  actors: ['customer'],
  label: 'Reset {peering}',
  done: '{peering} reset',
  row: 27,
  rules: ['PEER-18', 'BFD-03'],
  refusals: {
    'peering-not-live': '{peering} is not configured in Azure yet.',
    'peering-disabled': '{peering} is disabled: enable it instead.',
  },
  circuitOf: (_plan, { peeringId }) => circuitOfPeering(peeringId),
  states: states({ none: '·', NP: '·', PG: '✖S', PD: '✔D', DP: '✖S', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' }),

  guard(plan, { peeringId }) {
    const azure = plan.peerings[peeringId]?.azure;
    if (!azure) {
      const circuitId = circuitOfPeering(peeringId);
      return [{ reason: 'peering-not-live', remedy: { id: 'configure-private-peering', args: { circuitId } } }];
    }
    return azure.state === 'Disabled'
      ? [{ reason: 'peering-disabled', remedy: { id: 'enable-peering', args: { peeringId } } }]
      : [];
  },

  // Disable, then enable: afterwards everything stands as before.
  apply: (plan) => plan,

  offers: (plan, circuitId) =>
    peeringsOf(plan, circuitId)
      .filter((peering) => peering.azure)
      .map((peering) => ({ peeringId: peering.id })),

  words: (plan, { peeringId }) => peeringWords(plan, peeringId),
};
