import { patchLivePeering } from '#domain/model/edit.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { peeringOf } from '#domain/model/look-up.ts';
import { heedsPrefixEvent } from '#domain/model/peering-life.ts';
import { peeringWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface RejectValidation {
  readonly peeringId: PeeringId;
}

export const rejectValidation: PlanAction<RejectValidation, 'no-open-ticket'> = {
  actors: ['microsoft'],
  label: 'Reject the proof',
  done: 'Microsoft rejected the proof',
  row: 33,
  rules: ['MSFT-13'],
  refusals: { 'no-open-ticket': 'No ticket for manual validation is open.' },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,
  states: states({ none: '·', NP: '·', PG: '·', PD: '✔D', DP: '✔S', FLT: '·', BUSY: '·', FAIL: '·' }),

  guard(plan, { peeringId }) {
    const azure = plan.peerings[peeringId]?.azure;
    return heedsPrefixEvent(plan, peeringId, 'ticket-rejected') && azure?.ticket === 'open'
      ? []
      : [{ reason: 'no-open-ticket' }];
  },

  apply: (plan, { peeringId }, { day }) => patchLivePeering(plan, peeringId, { ticket: 'rejected', ticketDay: day }),

  offers(plan, circuitId) {
    const peering = peeringOf(plan, circuitId, 'MicrosoftPeering');
    return peering?.azure ? [{ peeringId: peering.id }] : [];
  },

  words: (plan, { peeringId }) => peeringWords(plan, peeringId),
};
