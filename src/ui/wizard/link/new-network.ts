import type { PlanRequest } from '#domain/actions/index.ts';
import { findPeeringLocation, findRegion } from '#domain/catalog/catalog.ts';
import { type CircuitId, connectionId, gatewayIdOf, type NetworkId, networkId } from '#domain/model/ids.ts';
import { connectionsOf, gatewayOf, networksOf } from '#domain/model/look-up.ts';
import type { Circuit, Plan, VirtualNetwork } from '#domain/model/plan.ts';
import { gatewaySubnetIn, suggestAddressSpace } from '#domain/model/suggest-network.ts';

// Zone-redundant, and the smallest of its family.
const usualSku = 'ErGw1AZ';

/** The first of `stem-1`, `stem-2`, … that is free. */
function firstFree(stem: string, isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** Everything that a new network with its gateway and its link to the circuit needs, filled in. */
export function requestsToAdd(plan: Plan, circuit: Circuit): readonly PlanRequest[] {
  const id = networkId(firstFree('network', (name) => name in plan.networks));
  const names = networksOf(plan).map((network) => network.settings.name);
  const name = firstFree('hub', (each) => names.includes(each));
  const space = suggestAddressSpace(plan);
  const addressSpace = space === undefined ? [] : [space];
  const { resourceGroup, subscription } = circuit.settings;
  const settings = {
    name,
    resourceGroup,
    subscription,
    location: regionNear(circuit),
    addressSpace,
    gatewaySubnet: gatewaySubnetIn({ addressSpace }).suggestion ?? '',
  };
  const gateway = { name: `${name}-gateway`, sku: usualSku };
  return [
    { id: 'plan-network', args: { networkId: id, settings, gateway } },
    connectionTo(plan, circuit, { id, name }),
  ];
}

/** What puts a network of the plan onto the circuit; its gateway is planned where it has none. */
export function requestsToJoin(plan: Plan, circuit: Circuit, network: VirtualNetwork): readonly PlanRequest[] {
  const { id, settings } = network;
  const gateway = { name: `${settings.name}-gateway`, sku: usualSku };
  const needed: readonly PlanRequest[] = gatewayOf(plan, id)
    ? []
    : [{ id: 'plan-network', args: { networkId: id, settings: {}, gateway } }];
  return [...needed, connectionTo(plan, circuit, { id, name: settings.name })];
}

function connectionTo(
  plan: Plan,
  circuit: Circuit,
  network: { readonly id: NetworkId; readonly name: string },
): PlanRequest {
  const id = connectionId(firstFree('connection', (name) => name in plan.connections));
  const settings = { name: `${circuit.settings.name || 'circuit'}-to-${network.name || 'network'}` };
  return {
    id: 'plan-connection',
    args: { connectionId: id, circuitId: circuit.id, gatewayId: gatewayIdOf(network.id), settings },
  };
}

function regionNear(circuit: Circuit): string {
  const { location, peeringLocation } = circuit.settings;
  return findRegion(location)?.name ?? findPeeringLocation(peeringLocation)?.localAzureRegions[0] ?? '';
}

/** Networks of the plan that no connection joins to this circuit. */
export function networksElsewhere(plan: Plan, circuitId: CircuitId): readonly VirtualNetwork[] {
  const joined = connectionsOf(plan, circuitId).map((connection) => connection.gatewayId);
  return networksOf(plan).filter((network) => !joined.includes(gatewayIdOf(network.id)));
}
