import type { PlanRequest } from '#domain/actions/index.ts';
import { freeId } from '#domain/model/free-name.ts';
import {
  type CircuitId,
  circuitId as toCircuitId,
  type NetworkId,
  networkId as toNetworkId,
} from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';

/** Requests that bring one more circuit or network into the plan, under an id that is free. */
export function toDuplicateCircuit(plan: Plan, circuitId: CircuitId): PlanRequest {
  return { id: 'duplicate-circuit', args: { circuitId, newId: nextCircuitId(plan) } };
}

export function toDuplicateNetwork(plan: Plan, networkId: NetworkId): PlanRequest {
  const newId = toNetworkId(freeId('network', plan.networks));
  return { id: 'duplicate-network', args: { networkId, newId } };
}

export function nextCircuitId(plan: Plan): CircuitId {
  return toCircuitId(freeId('circuit', plan.circuits));
}
