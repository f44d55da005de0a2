import type { SignatureFailure } from '#domain/machines/prefix-machine.ts';
import { heedsPrefixEvent, movePrefixCheck } from '#domain/model/peering-life.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { peeringOf } from '#domain/model/look-up.ts';
import { peeringWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface AnswerPrefixCheck {
  readonly peeringId: PeeringId;
  /** `ManualValidationNeeded`: a person at Microsoft has to look, on a support ticket. The failures answer a signature. */
  readonly answer: 'Configured' | 'ValidationNeeded' | 'ManualValidationNeeded' | SignatureFailure;
}

const answers = ['Configured', 'ValidationNeeded', 'ManualValidationNeeded'] as const;

export const answerPrefixCheck: PlanAction<AnswerPrefixCheck, 'no-check-running'> = {
  actors: ['microsoft'],
  label: 'Answer the check of the prefixes: {answer}',
  done: 'Advertised prefixes: {answer}',
  rules: ['MSFT-11', 'MSFT-12', 'MSFT-14'],
  refusals: { 'no-check-running': 'No check of advertised prefixes is running.' },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,

  guard: (plan, { peeringId }) =>
    heedsPrefixEvent(plan, peeringId, 'registries-match') ? [] : [{ reason: 'no-check-running' }],

  apply: (plan, { peeringId, answer }, { day }) =>
    movePrefixCheck(plan, peeringId, {
      event: answer === 'Configured' ? 'registries-match' : 'registries-differ',
      each: answer,
      day,
    }),

  offers(plan, circuitId) {
    const peering = peeringOf(plan, circuitId, 'MicrosoftPeering');
    return peering?.azure ? answers.map((answer) => ({ peeringId: peering.id, answer })) : [];
  },

  words: (plan, { peeringId, answer }) => ({ ...peeringWords(plan, peeringId), answer }),
};
