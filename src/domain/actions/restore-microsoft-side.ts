import { patchLiveCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface RestoreMicrosoftSide {
  readonly circuitId: CircuitId;
}

export const restoreMicrosoftSide: PlanAction<RestoreMicrosoftSide, 'microsoft-side-enabled'> = {
  actors: ['microsoft'],
  label: "Restore Microsoft's side",
  done: 'CircuitProvisioningState is Enabled again',
  rules: ['CIRCUIT-18'],
  refusals: { 'microsoft-side-enabled': 'CircuitProvisioningState is Enabled.' },
  circuitOf: (_plan, { circuitId }) => circuitId,

  guard(plan, { circuitId }) {
    const azure = plan.circuits[circuitId]?.azure;
    return azure && azure.circuitProvisioningState !== 'Enabled' ? [] : [{ reason: 'microsoft-side-enabled' }];
  },

  apply: (plan, { circuitId }, { day }) =>
    patchLiveCircuit(plan, circuitId, { circuitProvisioningState: 'Enabled', sinceDay: day }),
  offers: (_plan, circuitId) => [{ circuitId }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
