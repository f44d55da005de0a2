import { patchLiveCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface FollowBandwidth {
  readonly circuitId: CircuitId;
}

export const followBandwidth: PlanAction<FollowBandwidth, 'no-limit-behind'> = {
  actors: ['provider'],
  label: 'Raise own limit to {mbps} Mbps',
  done: '{provider} raised its own limit: {mbps} Mbps pass',
  rules: ['BW-04'],
  refusals: { 'no-limit-behind': 'The limit of {provider} is where the circuit is.' },
  circuitOf: (_plan, { circuitId }) => circuitId,
  guard: (plan, { circuitId }) =>
    plan.circuits[circuitId]?.azure?.providerLimitMbps == null ? [{ reason: 'no-limit-behind' }] : [],
  apply: (plan, { circuitId }) => patchLiveCircuit(plan, circuitId, { providerLimitMbps: null }),
  offers: (plan, circuitId) => (plan.circuits[circuitId]?.azure?.providerLimitMbps == null ? [] : [{ circuitId }]),
  words: (plan, { circuitId }) => ({
    ...circuitWords(plan, circuitId),
    mbps: (plan.circuits[circuitId]?.settings.bandwidthInMbps ?? 0).toLocaleString('en'),
  }),
};
