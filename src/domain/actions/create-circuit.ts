import { putCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import { circuitWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface CreateCircuit {
  readonly circuitId: CircuitId;
}

export const createCircuit: PlanAction<CreateCircuit, 'circuit-not-planned'> = {
  actors: ['customer'],
  label: 'Create circuit',
  done: '{circuit} created',
  row: 1,
  rules: ['CIRCUIT-02', 'CIRCUIT-05', 'CIRCUIT-07', 'CIRCUIT-08', 'LIMIT-01', 'LIMIT-02', 'BILL-01'],
  refusals: { 'circuit-not-planned': 'This circuit is not in the plan.' },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states(
    { none: '✔D', NP: '·', PG: '·', PD: '·', DP: '·', FLT: '·', BUSY: '·', FAIL: '·' },
    {
      NP: 'circuit-exists',
      PG: 'circuit-exists',
      PD: 'circuit-exists',
      DP: 'circuit-exists',
      FLT: 'circuit-exists',
      BUSY: 'circuit-exists',
      FAIL: 'circuit-exists',
    },
  ),

  guard: (plan, { circuitId }) => (plan.circuits[circuitId] ? [] : [{ reason: 'circuit-not-planned' }]),
  checked: (plan, { circuitId }) => ({ plan, subjects: [circuitId] }),

  missing(plan, { circuitId }) {
    const settings = plan.circuits[circuitId]?.settings;
    if (!settings) return [];
    // In the order in which a person decides: where, how large, under which names.
    const place = settings.expressRoutePort ? [] : (['peeringLocation', 'serviceProviderName'] as const);
    const needed = [...place, 'bandwidthInMbps', 'name', 'resourceGroup', 'location'] as const;
    return needed.filter((field) => settings[field] === '' || settings[field] === null);
  },

  apply(plan, { circuitId }, { day, guid }) {
    const circuit = plan.circuits[circuitId];
    if (!circuit) return plan;
    return putCircuit(plan, {
      ...circuit,
      azure: {
        serviceKey: guid,
        // A circuit on ExpressRoute Direct ports has no provider to wait for: it is Provisioned at once.
        serviceProviderProvisioningState: isDirect(circuit) ? 'Provisioned' : 'NotProvisioned',
        circuitProvisioningState: 'Enabled',
        provisioningState: 'Succeeded',
        stag: null,
        createdDay: day,
        sinceDay: day,
        keyHandedOverDay: null,
        lastReadDay: day,
        portPair: '',
        providerNote: '',
      },
    });
  },

  offers: (_plan, circuitId) => [{ circuitId }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
