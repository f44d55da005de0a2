import type { Family } from './announced.ts';
import {
  type CircuitId,
  circuitOfPeering,
  type ConnectionId,
  type PeeringId,
  type GlobalReachId,
  type PortId,
} from './ids.ts';
import { endsOf, nameOf } from './look-up.ts';
import type { Plan } from './plan.ts';

export interface Words {
  readonly [gap: string]: string;
}

/** Words about a circuit for the gaps of labels and sentences. */
export function circuitWords(plan: Plan, id: CircuitId | undefined): Words {
  const circuit = id === undefined ? undefined : plan.circuits[id];
  return {
    circuit: circuit?.settings.name || 'The circuit',
    provider: circuit?.settings.serviceProviderName || 'the provider',
    state: circuit?.azure?.serviceProviderProvisioningState ?? 'not created',
    status: circuit?.azure?.circuitProvisioningState ?? 'not created',
    arm: circuit?.azure?.provisioningState ?? 'not created',
  };
}

export function peeringWords(plan: Plan, id: PeeringId): Words {
  const peering = plan.peerings[id];
  return {
    ...circuitWords(plan, circuitOfPeering(id)),
    peering: peering ? nameOf(plan, id) : unplannedTitle(id),
    peeringState: peering?.azure?.state ?? 'not configured',
  };
}

/** The same about the sessions of one family, or about both. */
export function sessionWords(plan: Plan, id: PeeringId, family: Family | undefined): Words {
  const words = peeringWords(plan, id);
  const title = words['peering'] ?? '';
  return { ...words, family: family ?? 'BGP', which: family ? `${family} of ${title.toLowerCase()}` : title };
}

function unplannedTitle(id: PeeringId): string {
  if (id.endsWith('/AzurePublicPeering')) return 'Public peering';
  return id.endsWith('/AzurePrivatePeering') ? 'Private peering' : 'Microsoft peering';
}

export function connectionWords(plan: Plan, id: ConnectionId): Words {
  const { circuit, network } = endsOf(plan, id);
  return {
    ...circuitWords(plan, circuit?.id),
    connection: nameOf(plan, id),
    network: network?.settings.name || 'the network',
  };
}

export function globalReachWords(plan: Plan, id: GlobalReachId): Words {
  const reach = plan.globalReaches[id];
  return {
    ...circuitWords(plan, reach?.circuitId),
    peer: (reach && plan.circuits[reach.peerCircuitId]?.settings.name) || 'the other circuit',
  };
}

export function portWords(plan: Plan, id: PortId): Words {
  const port = plan.ports[id];
  return { port: port?.settings.name || 'the port pair', place: port?.settings.peeringLocation || 'the location' };
}

/** `1 link`, `2 links`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
