import { patchLiveCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface RepairCircuit {
  readonly circuitId: CircuitId;
}

export const repairCircuit: PlanAction<RepairCircuit, 'nothing-to-repair'> = {
  actors: ['customer'],
  label: 'Repair: read and write back unchanged',
  done: '{circuit} repaired: Succeeded',
  row: 54,
  rules: ['CIRCUIT-19'],
  refusals: { 'nothing-to-repair': 'The resource is not in Failed: there is nothing to repair.' },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states(
    { none: '·', NP: '○I', PG: '○I', PD: '○I', DP: '○I', FLT: '○I', BUSY: '✖I', FAIL: '✔D' },
    {
      NP: 'nothing-to-repair',
      PG: 'nothing-to-repair',
      PD: 'nothing-to-repair',
      DP: 'nothing-to-repair',
      FLT: 'nothing-to-repair',
    },
  ),
  guard: () => [],
  apply: (plan, { circuitId }, { day }) =>
    patchLiveCircuit(plan, circuitId, { provisioningState: 'Succeeded', sinceDay: day }),
  offers: (_plan, circuitId) => [{ circuitId }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
