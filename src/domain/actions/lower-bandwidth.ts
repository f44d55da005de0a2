import { providerMbps } from '#domain/catalog/catalog.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { replacementFor } from '#domain/model/replacement.ts';
import { circuitWords } from '#domain/model/words.ts';
import { never } from '#domain/shapes/never.ts';
import type { PlanAction } from './index.ts';

export interface LowerBandwidth {
  readonly circuitId: CircuitId;
  readonly bandwidthInMbps: number;
}

// A forced attempt of 2015 answered InternalError and left the resource in Failed (MSOpenTech/azure-xplat-cli, issue 566).
export const lowerBandwidth: PlanAction<LowerBandwidth, 'bandwidth-only-rises'> = {
  actors: ['customer'],
  label: 'Lower bandwidth to {mbps} Mbps',
  done: '{circuit} lowered to {mbps} Mbps',
  row: 12,
  rules: ['BW-05'],
  nature: 'purchase',
  refusals: {
    'bandwidth-only-rises':
      'Bandwidth never goes down in place: create a circuit of {mbps} Mbps, move over, and delete {circuit}.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: never('D', 'bandwidth-only-rises'),
  guard: (plan, { circuitId, bandwidthInMbps }) => [
    {
      reason: 'bandwidth-only-rises',
      remedy: { id: 'plan-replacement', args: replacementFor(plan, circuitId, { bandwidthInMbps }) },
    },
  ],
  apply: (plan) => plan,

  offers(plan, circuitId) {
    const circuit = plan.circuits[circuitId];
    if (!circuit || isDirect(circuit)) return [];
    const smaller = providerMbps.findLast((size) => size < (circuit.settings.bandwidthInMbps ?? 0));
    return smaller === undefined ? [] : [{ circuitId, bandwidthInMbps: smaller }];
  },

  words: (plan, { circuitId, bandwidthInMbps }) => ({
    ...circuitWords(plan, circuitId),
    mbps: bandwidthInMbps.toLocaleString('en'),
  }),
};
