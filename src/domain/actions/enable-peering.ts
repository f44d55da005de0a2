import { patchLivePeering } from '#domain/model/edit.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { peeringsOf } from '#domain/model/look-up.ts';
import { peeringWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface EnablePeering {
  readonly peeringId: PeeringId;
}

export const enablePeering: PlanAction<EnablePeering, 'peering-not-live' | 'peering-enabled'> = {
  actors: ['customer'],
  label: 'Enable {peering} again',
  done: '{peering} enabled again',
  row: 26,
  rules: ['PEER-18'],
  refusals: {
    'peering-not-live': '{peering} is not configured in Azure yet.',
    'peering-enabled': '{peering} is enabled already.',
  },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,
  states: states({ none: '·', NP: '·', PG: '✖S', PD: '✔D', DP: '✖S', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' }),

  guard(plan, { peeringId }) {
    const azure = plan.peerings[peeringId]?.azure;
    if (!azure) return [{ reason: 'peering-not-live' }];
    return azure.state === 'Enabled' ? [{ reason: 'peering-enabled' }] : [];
  },

  apply: (plan, { peeringId }) => patchLivePeering(plan, peeringId, { state: 'Enabled' }),

  offers: (plan, circuitId) =>
    peeringsOf(plan, circuitId)
      .filter((peering) => peering.azure)
      .map((peering) => ({ peeringId: peering.id })),

  words: (plan, { peeringId }) => peeringWords(plan, peeringId),
};
