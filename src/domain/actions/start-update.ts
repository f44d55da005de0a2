import { patchLiveCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface StartUpdate {
  readonly circuitId: CircuitId;
}

export const startUpdate: PlanAction<StartUpdate, 'circuit-not-ready'> = {
  actors: ['microsoft'],
  label: 'Begin another write',
  done: 'A write to {circuit} began: Updating',
  rules: ['PEER-03'],
  nature: 'fault',
  refusals: { 'circuit-not-ready': 'The resource has to be in Succeeded.' },
  circuitOf: (_plan, { circuitId }) => circuitId,

  guard(plan, { circuitId }) {
    const azure = plan.circuits[circuitId]?.azure;
    return azure?.provisioningState === 'Succeeded' ? [] : [{ reason: 'circuit-not-ready' }];
  },

  apply: (plan, { circuitId }, { day }) =>
    patchLiveCircuit(plan, circuitId, { provisioningState: 'Updating', sinceDay: day }),
  offers: (_plan, circuitId) => [{ circuitId }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
