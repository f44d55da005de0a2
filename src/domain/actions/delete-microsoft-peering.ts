import { backToPlannedPeering } from '#domain/model/edit.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { peeringsOf } from '#domain/model/look-up.ts';
import { peeringWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface DeleteMicrosoftPeering {
  readonly peeringId: PeeringId;
}

export const deleteMicrosoftPeering: PlanAction<DeleteMicrosoftPeering, 'peering-not-live' | 'filter-attached'> = {
  actors: ['customer'],
  label: 'Delete Microsoft peering',
  done: 'Microsoft peering deleted',
  row: 29,
  rules: ['PEER-21'],
  nature: 'removal',
  refusals: {
    'peering-not-live': 'The Microsoft peering is not configured in Azure.',
    'filter-attached': 'A route filter is attached. No page says what becomes of it: detach it first.',
  },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,
  states: states({ none: '·', NP: '✔S', PG: '✔S', PD: '✔D', DP: '✔S', FLT: '✖S', BUSY: '✖I', FAIL: '△S' }),

  guard(plan, { peeringId }) {
    const peering = plan.peerings[peeringId];
    if (!peering?.azure || peering.type !== 'MicrosoftPeering') return [{ reason: 'peering-not-live' }];
    if (!peering.azure.filterAttached) return [];
    const remedy = { id: 'detach-route-filter', args: { peeringId } } as const;
    return [{ reason: 'filter-attached', basis: 'S', warning: true, remedy }];
  },

  apply: (plan, { peeringId }) => backToPlannedPeering(plan, peeringId),

  offers: (plan, circuitId) =>
    peeringsOf(plan, circuitId)
      .filter((peering) => peering.azure && peering.type === 'MicrosoftPeering')
      .map((peering) => ({ peeringId: peering.id })),

  words: (plan, { peeringId }) => peeringWords(plan, peeringId),
};
