import { patchLiveCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface SetClassicOperations {
  readonly circuitId: CircuitId;
  readonly allow: boolean;
}

export const setClassicOperations: PlanAction<SetClassicOperations, 'classic-stands'> = {
  actors: ['customer'],
  label: '{Verb} classic operations',
  done: 'Classic operations on {circuit} {done}',
  row: 53,
  rules: ['CIRCUIT-21'],
  nature: 'purchase',
  refusals: { 'classic-stands': 'Classic operations are {done} already.' },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states({ none: '·', NP: '✔S', PG: '✔S', PD: '✔D', DP: '✔S', FLT: '✖S', BUSY: '✖I', FAIL: '△S' }),
  guard: (plan, { circuitId, allow }) =>
    (plan.circuits[circuitId]?.azure?.allowClassicOperations ?? false) === allow ? [{ reason: 'classic-stands' }] : [],
  apply: (plan, { circuitId, allow }) => patchLiveCircuit(plan, circuitId, { allowClassicOperations: allow }),
  offers: (plan, circuitId) => [
    { circuitId, allow: !(plan.circuits[circuitId]?.azure?.allowClassicOperations ?? false) },
  ],
  words: (plan, { circuitId, allow }) => ({
    ...circuitWords(plan, circuitId),
    Verb: allow ? 'Allow' : 'Forbid',
    done: allow ? 'allowed' : 'forbidden',
  }),
};
