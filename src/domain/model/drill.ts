import { patchLiveCircuit, putCircuit } from './edit.ts';
import type { CircuitId } from './ids.ts';
import { drillNames } from './link-state.ts';
import type { CircuitInAzure, Plan } from './plan.ts';

type Drill = NonNullable<CircuitInAzure['drill']>;

/** Sentences for what keeps a drill from starting. */
export const drillRefusals = {
  'drill-running': 'A {drill} runs on {circuit} now. Only one at a time: else both links could be down.',
  'maintenance-running': 'Microsoft maintains a link of {circuit} now: wait until that is over.',
} as const;

/** The request that ends a drill. */
function endOf(circuitId: CircuitId, { kind, link }: Drill) {
  switch (kind) {
    case 'link-failover-test':
      return { id: 'finish-link-failover-test', args: { circuitId } } as const;
    case 'resiliency-validation':
      return { id: 'finish-resiliency-validation', args: { circuitId } } as const;
    case 'maintenance':
      return { id: 'finish-maintenance', args: { circuitId, link: link === 'both' ? 'primary' : link } } as const;
  }
}

/** What stands in the way where a test or maintenance runs already. */
export function drillObstacles(plan: Plan, circuitId: CircuitId) {
  const drill = plan.circuits[circuitId]?.azure?.drill;
  if (!drill) return [];
  const reason = drill.kind === 'maintenance' ? ('maintenance-running' as const) : ('drill-running' as const);
  return [{ reason, data: { drill: drillNames[drill.kind] }, remedy: endOf(circuitId, drill) }];
}

export function startDrill(plan: Plan, circuitId: CircuitId, drill: Drill): Plan {
  return patchLiveCircuit(plan, circuitId, { drill });
}

export function endDrill(plan: Plan, circuitId: CircuitId): Plan {
  const circuit = plan.circuits[circuitId];
  if (!circuit?.azure?.drill) return plan;
  const { drill: _over, ...azure } = circuit.azure;
  return putCircuit(plan, { ...circuit, azure });
}

/** True when a drill of this kind runs on the circuit. */
export function runsDrill(plan: Plan, circuitId: CircuitId, kind: Drill['kind']): boolean {
  return plan.circuits[circuitId]?.azure?.drill?.kind === kind;
}
