import type { CircuitId } from '#domain/model/ids.ts';
import { leftoverWarnings, providerObstacles, providerWrites, releaseRefusals } from '#domain/model/provider-write.ts';
import { circuitWords } from '#domain/model/words.ts';
import { noProviderStep, states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface StartDeprovisioning {
  readonly circuitId: CircuitId;
}

export const startDeprovisioning: PlanAction<StartDeprovisioning, 'dependents-remain'> = {
  actors: ['provider'],
  label: 'Start deprovisioning',
  done: '{provider} started to deprovision',
  row: 9,
  rules: ['CIRCUIT-17', 'PROV-07', 'CIRCUIT-12'],
  nature: 'removal',
  refusals: releaseRefusals,
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states(
    { none: '·', NP: '✖I', PG: '✔I', PD: '✔I', DP: '○I', FLT: '✔S', BUSY: '✖I', FAIL: '△S' },
    {},
    noProviderStep,
  ),

  guard: (plan, { circuitId }) => [
    ...providerObstacles(plan, circuitId, 'provider-starts-release'),
    ...leftoverWarnings(plan, circuitId),
  ],

  apply: (plan, { circuitId }, { day }) => providerWrites(plan, circuitId, { event: 'provider-starts-release', day }),
  offers: (_plan, circuitId) => [{ circuitId }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
