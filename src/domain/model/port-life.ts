import { isDirect } from './circuit-condition.ts';
import type { Port, PortAuthorization } from './direct-port.ts';
import { patchLivePort } from './edit.ts';
import type { CircuitId, PortId } from './ids.ts';
import { circuitsOn, portOf } from './look-up.ts';
import type { Circuit, Plan } from './plan.ts';

/** Days after creation from which ports are billed at the latest. Source: expressroute-faqs.md (03/31/2026). */
export const FREE_PORT_DAYS = 45;

/** Sentences for what every change of a live port pair needs. */
export const portRefusals = {
  'port-not-created': '{port} does not exist in Azure yet.',
} as const;

/** What stands in the way where the port pair is only planned. */
export function portObstacles(plan: Plan, portId: PortId) {
  if (plan.ports[portId]?.azure) return [];
  return [{ reason: 'port-not-created', remedy: { id: 'create-port', args: { portId } } }] as const;
}

/** The port pair that a circuit stands on, where the plan has it, as a list of one. */
export function portsUnder(plan: Plan, circuitId: CircuitId): readonly Port[] {
  const circuit = plan.circuits[circuitId];
  const port = circuit && portOf(plan, circuit);
  return port ? [port] : [];
}

/** The same, where it is live. */
export function livePortsUnder(plan: Plan, circuitId: CircuitId): readonly Port[] {
  return portsUnder(plan, circuitId).filter((port) => port.azure);
}

/** Mbps of the circuits on a port pair that `counts` takes in. */
export function bookedMbps(plan: Plan, port: Port, counts: (circuit: Circuit) => boolean): number {
  return circuitsOn(plan, port)
    .filter(counts)
    .reduce((sum, { settings }) => sum + (settings.bandwidthInMbps ?? 0), 0);
}

/** True when a circuit may be put on the ports only with an authorization of theirs. */
export function needsPortAuthorization(plan: Plan, circuit: Circuit): boolean {
  const port = isDirect(circuit) ? portOf(plan, circuit) : undefined;
  const owners = [port?.settings.subscription ?? '', circuit.settings.subscription];
  // Where one is not filled in yet, nobody can say.
  return !owners.includes('') && owners[0] !== owners[1];
}

export function freePortAuthorization(port: Port | undefined): PortAuthorization | undefined {
  return port?.azure?.authorizations.find((each) => each.authorizationUseStatus === 'Available');
}

/** The plan with an authorization of the ports taken by a new circuit that needs one. */
export function takePortAuthorization(plan: Plan, circuit: Circuit): Plan {
  const port = portOf(plan, circuit);
  const free = needsPortAuthorization(plan, circuit) ? freePortAuthorization(port) : undefined;
  if (!port?.azure || !free) return plan;
  const taken = { ...free, authorizationUseStatus: 'InUse', usedBy: circuit.id } as const;
  return patchLivePort(plan, port.id, {
    authorizations: port.azure.authorizations.map((each) => (each === free ? taken : each)),
  });
}

/** The plan with the authorization given back that a deleted circuit was made with. */
export function returnPortAuthorization(plan: Plan, circuit: Circuit): Plan {
  const port = portOf(plan, circuit);
  if (!port?.azure?.authorizations.some((each) => each.usedBy === circuit.id)) return plan;
  return patchLivePort(plan, port.id, {
    authorizations: port.azure.authorizations.map(({ usedBy, ...each }) => {
      if (usedBy === circuit.id) return { ...each, authorizationUseStatus: 'Available' };
      return usedBy === undefined ? each : { ...each, usedBy };
    }),
  });
}
