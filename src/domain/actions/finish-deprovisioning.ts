import type { CircuitId } from '#domain/model/ids.ts';
import { leftoverWarnings, providerObstacles, providerWrites, releaseRefusals } from '#domain/model/provider-write.ts';
import { circuitWords } from '#domain/model/words.ts';
import { noProviderStep, states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface FinishDeprovisioning {
  readonly circuitId: CircuitId;
}

export const finishDeprovisioning: PlanAction<FinishDeprovisioning, 'dependents-remain'> = {
  actors: ['provider'],
  label: 'Finish deprovisioning',
  done: '{provider} deprovisioned {circuit}',
  row: 10,
  rules: ['CIRCUIT-15', 'CIRCUIT-17', 'BILL-02'],
  nature: 'removal',
  refusals: releaseRefusals,
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states(
    { none: '·', NP: '○I', PG: '✔I', PD: '✔D', DP: '✔I', FLT: '✔S', BUSY: '✖I', FAIL: '△S' },
    {},
    noProviderStep,
  ),

  guard: (plan, { circuitId }) => [
    ...providerObstacles(plan, circuitId, 'provider-finishes-release'),
    ...leftoverWarnings(plan, circuitId),
  ],

  // The circuit and its key stay: it can be ordered again or deleted, and is billed until deleted.
  apply: (plan, { circuitId }, { day }) =>
    providerWrites(plan, circuitId, {
      event: 'provider-finishes-release',
      day,
      also: { keyHandedOverDay: null, stag: null, releasedDay: day },
    }),

  offers: (_plan, circuitId) => [{ circuitId }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
