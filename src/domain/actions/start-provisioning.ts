import type { CircuitId } from '#domain/model/ids.ts';
import { providerObstacles, providerWrites } from '#domain/model/provider-write.ts';
import { circuitWords } from '#domain/model/words.ts';
import { noProviderStep, states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface StartProvisioning {
  readonly circuitId: CircuitId;
}

export const startProvisioning: PlanAction<StartProvisioning, 'key-not-handed-over'> = {
  actors: ['provider'],
  label: 'Start provisioning',
  done: '{provider} started',
  row: 6,
  rules: ['CIRCUIT-16', 'ERD-07'],
  refusals: { 'key-not-handed-over': '{provider} does not have the service key yet.' },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states(
    { none: '·', NP: '✔D', PG: '○I', PD: '✖I', DP: '✖I', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' },
    {},
    noProviderStep,
  ),

  guard(plan, { circuitId }) {
    const obstacles = providerObstacles(plan, circuitId, 'provider-starts');
    if (obstacles.length > 0) return obstacles;
    // The key is what the provider finds the circuit by; no page shows a provider that begins without it (inferred).
    const handedOver = plan.circuits[circuitId]?.azure?.keyHandedOverDay != null;
    return handedOver
      ? []
      : [{ reason: 'key-not-handed-over', basis: 'I', remedy: { id: 'hand-over-key', args: { circuitId } } }];
  },

  apply: (plan, { circuitId }, { day }) =>
    providerWrites(plan, circuitId, { event: 'provider-starts', day, also: { providerNote: '' } }),
  offers: (_plan, circuitId) => [{ circuitId }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
