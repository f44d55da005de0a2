import type { CircuitId } from '#domain/model/ids.ts';
import { providerObstacles, providerWrites } from '#domain/model/provider-write.ts';
import { circuitWords } from '#domain/model/words.ts';
import { noProviderStep, states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface FinishProvisioning {
  readonly circuitId: CircuitId;
  /** Outer VLAN tag that Microsoft assigns to the circuit. */
  readonly stag: number;
}

export const finishProvisioning: PlanAction<FinishProvisioning, 'key-not-handed-over'> = {
  actors: ['provider'],
  label: 'Finish provisioning',
  done: '{provider} finished: Provisioned',
  row: 7,
  rules: ['CIRCUIT-16', 'CIRCUIT-20', 'PROV-02'],
  refusals: { 'key-not-handed-over': '{provider} does not have the service key yet.' },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states(
    { none: '·', NP: '✔D', PG: '✔D', PD: '○I', DP: '✖I', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' },
    {},
    noProviderStep,
  ),

  guard(plan, { circuitId }) {
    const obstacles = providerObstacles(plan, circuitId, 'provider-finishes');
    if (obstacles.length > 0) return obstacles;
    const azure = plan.circuits[circuitId]?.azure;
    const known = azure?.keyHandedOverDay != null || azure?.serviceProviderProvisioningState === 'Provisioning';
    return known
      ? []
      : [{ reason: 'key-not-handed-over', basis: 'I', remedy: { id: 'hand-over-key', args: { circuitId } } }];
  },

  apply: (plan, { circuitId, stag }, { day }) =>
    providerWrites(plan, circuitId, { event: 'provider-finishes', day, also: { stag } }),
  offers: (_plan, circuitId) => [{ circuitId, stag: 10 }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
