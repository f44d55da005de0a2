import { patchLiveCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface FinishUpdate {
  readonly circuitId: CircuitId;
}

export const finishUpdate: PlanAction<FinishUpdate, 'no-write-running'> = {
  actors: ['microsoft'],
  label: 'Finish the write that is under way',
  done: 'The write to {circuit} ended: Succeeded',
  rules: ['PEER-03'],
  refusals: { 'no-write-running': 'No write is under way.' },
  circuitOf: (_plan, { circuitId }) => circuitId,

  guard(plan, { circuitId }) {
    const azure = plan.circuits[circuitId]?.azure;
    return azure && azure.provisioningState !== 'Succeeded' && azure.provisioningState !== 'Failed'
      ? []
      : [{ reason: 'no-write-running' }];
  },

  apply: (plan, { circuitId }, { day }) =>
    patchLiveCircuit(plan, circuitId, { provisioningState: 'Succeeded', sinceDay: day }),
  offers: (_plan, circuitId) => [{ circuitId }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
