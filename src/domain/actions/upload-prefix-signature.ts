import type { SignatureFailure } from '#domain/machines/prefix-machine.ts';
import { heedsPrefixEvent, movePrefixCheck } from '#domain/model/peering-life.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { peeringOf } from '#domain/model/look-up.ts';
import { peeringWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface UploadPrefixSignature {
  readonly peeringId: PeeringId;
  /** The signature, as Base64; left out where nobody looks at it. */
  readonly signature?: string;
  /** What is wrong with it, besides how it is written; left out where nothing is. */
  readonly flaw?: SignatureFailure;
}

export const uploadPrefixSignature: PlanAction<UploadPrefixSignature, 'validation-not-needed'> = {
  actors: ['customer'],
  label: 'Upload a signature for the prefixes',
  done: 'Signature uploaded',
  row: 31,
  rules: ['MSFT-14'],
  refusals: { 'validation-not-needed': 'The prefixes do not wait for validation.' },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,
  states: states({ none: '·', NP: '·', PG: '·', PD: '✔D', DP: '✖S', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' }),

  guard: (plan, { peeringId }) =>
    heedsPrefixEvent(plan, peeringId, 'signature-uploaded') ? [] : [{ reason: 'validation-not-needed' }],

  apply: (plan, { peeringId }, { day }) =>
    movePrefixCheck(plan, peeringId, { event: 'signature-uploaded', each: 'Configuring', day }),

  offers(plan, circuitId) {
    const peering = peeringOf(plan, circuitId, 'MicrosoftPeering');
    return peering?.azure ? [{ peeringId: peering.id }] : [];
  },

  words: (plan, { peeringId }) => peeringWords(plan, peeringId),
};
