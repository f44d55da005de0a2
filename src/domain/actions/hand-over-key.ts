import { patchLiveCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import { noProviderStep, states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface HandOverKey {
  readonly circuitId: CircuitId;
}

export const handOverKey: PlanAction<HandOverKey, never> = {
  actors: ['customer'],
  label: 'Send key to {provider}',
  done: 'Service key sent to {provider}',
  row: 3,
  rules: ['CIRCUIT-04', 'CIRCUIT-06', 'ERD-07'],
  refusals: {},
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states(
    { none: '✖D', NP: '✔D', PG: '○I', PD: '○I', DP: '✖S', FLT: '✖S', BUSY: '✔S', FAIL: '△S' },
    {},
    noProviderStep,
  ),
  guard: () => [],

  apply: (plan, { circuitId }, { day }) => patchLiveCircuit(plan, circuitId, { keyHandedOverDay: day }),
  offers: (_plan, circuitId) => [{ circuitId }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
