import { providerMbps } from '#domain/catalog/catalog.ts';
import { directMbps } from '#domain/catalog/direct-ports.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import { patchLiveCircuit, setCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import { replacementFor } from '#domain/model/replacement.ts';
import { circuitWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { Obstacle } from '#domain/shapes/verdict.ts';
import type { PlanAction, PlanRequest } from './index.ts';

export interface RaiseBandwidth {
  readonly circuitId: CircuitId;
  readonly bandwidthInMbps: number;
}

type Reason = 'bandwidth-not-larger' | 'port-full' | 'provider-at-work';

export const raiseBandwidth: PlanAction<RaiseBandwidth, Reason> = {
  actors: ['customer'],
  label: 'Raise bandwidth to {mbps} Mbps',
  done: '{circuit} raised to {mbps} Mbps',
  row: 11,
  rules: ['BW-02', 'BW-03', 'BW-04', 'CIRCUIT-21'],
  nature: 'purchase',
  refusals: {
    'bandwidth-not-larger': '{circuit} has {now} Mbps already: an increase has to be larger.',
    'port-full':
      'The port has {free} Mbps left and the increase needs {more}. Azure refuses it: a new circuit on another port is the way.',
    'provider-at-work': '{provider} is provisioning {now} Mbps: tell it that the size changes.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states(
    { none: '·', NP: '✔S', PG: '△S', PD: '✔D', DP: '✖S', FLT: '✖S', BUSY: '✖I', FAIL: '△S' },
    { PG: 'provider-at-work' },
  ),

  guard(plan, { circuitId, bandwidthInMbps }) {
    const circuit = plan.circuits[circuitId];
    return circuit ? sizeObstacles(plan, circuit, bandwidthInMbps) : [];
  },

  checked: (plan, { circuitId, bandwidthInMbps }) => ({
    plan: setCircuit(plan, circuitId, { bandwidthInMbps }),
    subjects: [circuitId],
  }),

  // Azure takes the new size at once; what passes stays at the old one until the provider has raised its own limit.
  apply(plan, { circuitId, bandwidthInMbps }) {
    const circuit = plan.circuits[circuitId];
    if (!circuit?.azure) return plan;
    const raised = setCircuit(plan, circuitId, { bandwidthInMbps });
    const providerLimitMbps = circuit.azure.providerLimitMbps ?? circuit.settings.bandwidthInMbps;
    const follows = !isDirect(circuit) && circuit.azure.serviceProviderProvisioningState !== 'NotProvisioned';
    return follows ? patchLiveCircuit(raised, circuitId, { providerLimitMbps }) : raised;
  },

  offers(plan, circuitId) {
    const circuit = plan.circuits[circuitId];
    const larger = circuit && sizesFor(circuit).find((size) => size > (circuit.settings.bandwidthInMbps ?? 0));
    return larger === undefined ? [] : [{ circuitId, bandwidthInMbps: larger }];
  },

  words: (plan, { circuitId, bandwidthInMbps }) => ({
    ...circuitWords(plan, circuitId),
    mbps: bandwidthInMbps.toLocaleString('en'),
    now: (plan.circuits[circuitId]?.settings.bandwidthInMbps ?? 0).toLocaleString('en'),
  }),
};

function sizesFor(circuit: Circuit): readonly number[] {
  return isDirect(circuit) ? directMbps : providerMbps;
}

function sizeObstacles(
  plan: Plan,
  { id, settings, design }: Circuit,
  wanted: number,
): readonly Obstacle<Reason, PlanRequest>[] {
  const more = wanted - (settings.bandwidthInMbps ?? 0);
  if (more <= 0) return [{ reason: 'bandwidth-not-larger' }];
  const free = design?.providerPortFreeMbps;
  if (free === undefined || more <= free) return [];
  const args = replacementFor(plan, id, { bandwidthInMbps: wanted });
  return [{ reason: 'port-full', data: { free, more }, remedy: { id: 'plan-replacement', args } }];
}
