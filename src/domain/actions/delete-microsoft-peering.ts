import { backToPlannedPeering } from '#domain/model/edit.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { peeringsOf } from '#domain/model/look-up.ts';
import { peeringWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface DeleteMicrosoftPeering {
  readonly peeringId: PeeringId;
}

export const deleteMicrosoftPeering: PlanAction<DeleteMicrosoftPeering, 'peering-not-live'> = {
  actors: ['customer'],
  label: 'Delete Microsoft peering',
  done: 'Microsoft peering deleted',
  row: 29,
  rules: ['PEER-21'],
  nature: 'removal',
  refusals: {
    'peering-not-live': 'The Microsoft peering is not configured in Azure.',
  },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,
  states: states({ none: '·', NP: '✔S', PG: '✔S', PD: '✔D', DP: '✔S', FLT: '✖S', BUSY: '✖I', FAIL: '△S' }),

  guard(plan, { peeringId }) {
    const peering = plan.peerings[peeringId];
    return peering?.azure && peering.type === 'MicrosoftPeering' ? [] : [{ reason: 'peering-not-live' }];
  },

  apply: (plan, { peeringId }) => backToPlannedPeering(plan, peeringId),

  offers: (plan, circuitId) =>
    peeringsOf(plan, circuitId)
      .filter((peering) => peering.azure && peering.type === 'MicrosoftPeering')
      .map((peering) => ({ peeringId: peering.id })),

  words: (plan, { peeringId }) => peeringWords(plan, peeringId),
};
