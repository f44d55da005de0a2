import { patchLiveCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import { noProviderStep, states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface ChoosePortPair {
  readonly circuitId: CircuitId;
  /** The provider's own name of the pair. */
  readonly portPair: string;
}

export const choosePortPair: PlanAction<ChoosePortPair, never> = {
  actors: ['provider'],
  label: 'Choose port pair {portPair}',
  done: '{provider} chose port pair {portPair}',
  row: 5,
  rules: ['PROV-06'],
  refusals: {},
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states(
    { none: '·', NP: '✔D', PG: '✔D', PD: '✔D', DP: '✖S', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' },
    {},
    noProviderStep,
  ),
  guard: () => [],

  apply: (plan, { circuitId, portPair }) => patchLiveCircuit(plan, circuitId, { portPair }),

  offers(plan, circuitId) {
    const taken = plan.circuits[circuitId]?.azure?.portPair;
    return [{ circuitId, portPair: taken === 'A' ? 'B' : 'A' }];
  },

  words: (plan, { circuitId, portPair }) => ({ ...circuitWords(plan, circuitId), portPair }),
};
