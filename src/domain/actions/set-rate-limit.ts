import { isDirect } from '#domain/model/circuit-condition.ts';
import { patchLiveCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { portOf } from '#domain/model/look-up.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import { circuitWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface SetRateLimit {
  readonly circuitId: CircuitId;
  readonly on: boolean;
}

export const setRateLimit: PlanAction<SetRateLimit, 'circuit-not-direct' | 'limit-stands' | 'cloud-without-limit'> = {
  actors: ['customer'],
  label: 'Turn rate limiting {to}',
  done: 'Rate limiting of {circuit} turned {to}',
  row: 49,
  rules: ['BW-10'],
  nature: 'purchase',
  refusals: {
    'circuit-not-direct': 'Rate limiting is a switch of circuits on ExpressRoute Direct ports only.',
    'limit-stands': 'Rate limiting is {to} already.',
    'cloud-without-limit': 'Rate limiting exists in the public cloud only, and {circuit} is in {cloud}.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states({ none: '·', NP: '·', PG: '·', PD: '✔D', DP: '·', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' }),

  guard(plan, { circuitId, on }) {
    const circuit = plan.circuits[circuitId];
    if (!circuit) return [];
    if (!isDirect(circuit)) return [{ reason: 'circuit-not-direct' }];
    const cloud = cloudOf(plan, circuit);
    if (cloud !== 'AzureCloud') return [{ reason: 'cloud-without-limit', data: { cloud } }];
    return isOn(circuit) === on ? [{ reason: 'limit-stands' }] : [];
  },

  apply: (plan, { circuitId, on }) => patchLiveCircuit(plan, circuitId, { enableDirectPortRateLimit: on }),

  offers(plan, circuitId) {
    const circuit = plan.circuits[circuitId];
    return circuit && isDirect(circuit) ? [{ circuitId, on: !isOn(circuit) }] : [];
  },

  words: (plan, { circuitId, on }) => ({ ...circuitWords(plan, circuitId), to: on ? 'on' : 'off' }),
};

function isOn({ azure }: Circuit): boolean {
  return azure?.enableDirectPortRateLimit ?? false;
}

/** The cloud of the circuit's own location, or else of the port pair's. */
function cloudOf(plan: Plan, circuit: Circuit): string {
  const place = circuit.settings.peeringLocation ? circuit : portOf(plan, circuit);
  return (place && peeringLocationOf(place.settings)?.cloud) ?? 'AzureCloud';
}
