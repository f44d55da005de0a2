import { patchLivePeering } from '#domain/model/edit.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { peeringsOf } from '#domain/model/look-up.ts';
import { peeringWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface DisablePeering {
  readonly peeringId: PeeringId;
}

export const disablePeering: PlanAction<DisablePeering, 'peering-not-live' | 'peering-disabled'> = {
  actors: ['customer'],
  label: 'Disable {peering}',
  done: '{peering} disabled',
  row: 25,
  rules: ['PEER-18'],
  nature: 'removal',
  refusals: {
    'peering-not-live': '{peering} is not configured in Azure yet.',
    'peering-disabled': '{peering} is disabled already.',
  },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,
  states: states({ none: '·', NP: '·', PG: '△S', PD: '✔D', DP: '✔S', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' }),

  guard(plan, { peeringId }) {
    const azure = plan.peerings[peeringId]?.azure;
    if (!azure) return [{ reason: 'peering-not-live' }];
    return azure.state === 'Disabled'
      ? [{ reason: 'peering-disabled', remedy: { id: 'enable-peering', args: { peeringId } } }]
      : [];
  },

  // Both sessions shut; the configuration is kept.
  apply: (plan, { peeringId }) => patchLivePeering(plan, peeringId, { state: 'Disabled' }),

  offers: (plan, circuitId) =>
    peeringsOf(plan, circuitId)
      .filter((peering) => peering.azure)
      .map((peering) => ({ peeringId: peering.id })),

  words: (plan, { peeringId }) => peeringWords(plan, peeringId),
};
