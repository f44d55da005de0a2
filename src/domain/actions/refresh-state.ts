import { patchLiveCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import { noProviderStep, states } from '#domain/shapes/state-table.ts';
import { showForeignConnections } from '#domain/model/owners-view.ts';
import type { PlanAction } from './index.ts';

export interface RefreshState {
  readonly circuitId: CircuitId;
}

export const refreshState: PlanAction<RefreshState, never> = {
  actors: ['customer', 'provider', 'microsoft'],
  label: 'Refresh state',
  done: 'State of {circuit} read: {state}',
  row: 4,
  rules: ['CIRCUIT-14', 'AUTH-09'],
  refusals: {},
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states(
    { none: '·', NP: '✔D', PG: '✔D', PD: '✔D', DP: '✔D', FLT: '✔D', BUSY: '✔D', FAIL: '✔D' },
    {},
    noProviderStep,
  ),
  guard: () => [],
  apply: (plan, { circuitId }, { day }) =>
    showForeignConnections(patchLiveCircuit(plan, circuitId, { lastReadDay: day }), circuitId),
  offers: (_plan, circuitId) => [{ circuitId }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
