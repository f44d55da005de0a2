import type { CircuitId } from '#domain/model/ids.ts';
import type { Circuit, CircuitInAzure, Plan } from '#domain/model/plan.ts';

export interface LiveCircuit extends Circuit {
  readonly azure: CircuitInAzure;
}

export function liveCircuit(plan: Plan, id: CircuitId): LiveCircuit | undefined {
  const circuit = plan.circuits[id];
  return circuit?.azure ? { ...circuit, azure: circuit.azure } : undefined;
}

/** The code that Azure answers with. The sentence is our own. */
export const MISSING_CODE = 'ResourceNotFound';

export function missingMessage(plan: Plan, id: CircuitId): string {
  const settings = plan.circuits[id]?.settings;
  const name = settings?.name || 'without a name';
  const group = settings?.resourceGroup || 'without a name';
  return `No resource of type Microsoft.Network/expressRouteCircuits called “${name}” exists in resource group “${group}”.`;
}
