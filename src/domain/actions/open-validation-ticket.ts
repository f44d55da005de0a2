import { patchLivePeering } from '#domain/model/edit.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { peeringOf } from '#domain/model/look-up.ts';
import { heedsPrefixEvent } from '#domain/model/peering-life.ts';
import { peeringWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface OpenValidationTicket {
  readonly peeringId: PeeringId;
}

export const openValidationTicket: PlanAction<OpenValidationTicket, 'validation-not-needed'> = {
  actors: ['customer'],
  label: 'Open a ticket for manual validation',
  done: 'Ticket for manual validation opened',
  row: 32,
  rules: ['MSFT-13'],
  refusals: { 'validation-not-needed': 'No prefix waits for validation, or the ticket is open already.' },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,
  states: states({ none: '·', NP: '·', PG: '·', PD: '✔D', DP: '✔S', FLT: '✔D', BUSY: '✔S', FAIL: '✔S' }),

  guard(plan, { peeringId }) {
    const azure = plan.peerings[peeringId]?.azure;
    return heedsPrefixEvent(plan, peeringId, 'ticket-opened') && azure?.ticket !== 'open'
      ? []
      : [{ reason: 'validation-not-needed' }];
  },

  apply: (plan, { peeringId }, { day }) => patchLivePeering(plan, peeringId, { ticket: 'open', ticketDay: day }),

  offers(plan, circuitId) {
    const peering = peeringOf(plan, circuitId, 'MicrosoftPeering');
    return peering?.azure ? [{ peeringId: peering.id }] : [];
  },

  words: (plan, { peeringId }) => peeringWords(plan, peeringId),
};
