import { patchLiveCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface FailMicrosoftSide {
  readonly circuitId: CircuitId;
}

export const failMicrosoftSide: PlanAction<FailMicrosoftSide, 'microsoft-side-down'> = {
  actors: ['microsoft'],
  label: "Let Microsoft's side fail",
  done: 'CircuitProvisioningState left Enabled',
  rules: ['CIRCUIT-18'],
  nature: 'fault',
  refusals: { 'microsoft-side-down': 'There is no healthy circuit to disturb.' },
  circuitOf: (_plan, { circuitId }) => circuitId,

  guard(plan, { circuitId }) {
    const azure = plan.circuits[circuitId]?.azure;
    return azure?.circuitProvisioningState === 'Enabled' ? [] : [{ reason: 'microsoft-side-down' }];
  },

  apply: (plan, { circuitId }, { day }) =>
    patchLiveCircuit(plan, circuitId, { circuitProvisioningState: 'Disabled', sinceDay: day }),
  offers: (_plan, circuitId) => [{ circuitId }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
