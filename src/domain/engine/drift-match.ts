import type { ImportResources } from '#domain/actions/import-resources.ts';
import { slugOf } from '#domain/formats/azure-circuit/plan-ids.ts';
import { freeSlugs, placedKey } from '#domain/formats/documents/join.ts';
import type { GlobalReach } from '#domain/model/global-reach.ts';
import {
  authorizationId,
  type CircuitId,
  circuitId,
  connectionId,
  type GatewayId,
  gatewayIdOf,
  globalReachId,
  type NetworkId,
  networkId,
  peeringId,
  type PortId,
  portId,
  type RouteFilterId,
  routeFilterId,
} from '#domain/model/ids.ts';
import { authorizationsOf, connectionsTo, globalReachesOf } from '#domain/model/look-up.ts';
import type { Authorization, Circuit, Connection, Plan } from '#domain/model/plan.ts';
import { foldedName, pairsByPlace, type PlacedResource, pairsInTurn } from './drift-pairs.ts';

interface Renaming {
  readonly circuit: (id: CircuitId) => CircuitId;
  readonly network: (id: NetworkId) => NetworkId;
  readonly gateway: (id: GatewayId) => GatewayId;
  readonly port: (id: PortId) => PortId;
  readonly filter: (id: RouteFilterId) => RouteFilterId;
  /** An id that nothing in the plan has. */
  readonly free: (text: string) => string;
}

/** Resources of documents under the ids that they have in the plan. What the plan lacks gets ids that are free in it. */
export function asPlanned(plan: Plan, real: ImportResources): ImportResources {
  const free = freeSlugs(plan);
  const network = renamed(plan.networks, real.networks, (id) => networkId(free(id)));
  const homes = new Map(real.gateways.map((each) => [each.id, each.networkId]));
  const rename: Renaming = {
    free,
    network,
    circuit: renamed(plan.circuits, real.circuits, (id) => circuitId(free(id))),
    port: renamed(plan.ports, real.ports, (id) => portId(free(id))),
    filter: renamed(plan.routeFilters, real.routeFilters, (id) => routeFilterId(free(id))),
    gateway: (id) => {
      const home = homes.get(id);
      return home === undefined ? id : gatewayIdOf(network(home));
    },
  };
  return {
    circuits: real.circuits.map((each) => circuitAs(plan, each, rename)),
    peerings: real.peerings.map((each) => {
      const owner = rename.circuit(each.circuitId);
      const filter = each.settings.routeFilterId;
      const settings = { ...each.settings, routeFilterId: filter === null ? null : rename.filter(filter) };
      return { ...each, id: peeringId(owner, each.type), circuitId: owner, settings };
    }),
    authorizations: authorizationsAs(plan, real, rename),
    networks: real.networks.map((each) => ({ ...each, id: network(each.id) })),
    gateways: real.gateways.map((each) => {
      const home = network(each.networkId);
      return { ...each, id: gatewayIdOf(home), networkId: home };
    }),
    connections: connectionsAs(plan, real, rename),
    routeFilters: real.routeFilters.map((each) => ({ ...each, id: rename.filter(each.id) })),
    ports: real.ports.map((each) => ({ ...each, id: rename.port(each.id) })),
    globalReaches: reachesAs(plan, real, rename),
  };
}

function renamed<Id extends string>(
  planned: { readonly [id: string]: PlacedResource<Id> },
  real: readonly PlacedResource<Id>[],
  fresh: (id: Id) => Id,
): (id: Id) => Id {
  const pairs = pairsByPlace(Object.values(planned), real);
  const names = new Map(real.map(({ id }) => [id, pairs.get(id) ?? fresh(id)]));
  // One that no document shows goes by its id in the plan.
  return (id) => names.get(id) ?? id;
}

function circuitAs(plan: Plan, circuit: Circuit, { circuit: rename, port }: Renaming): Circuit {
  const own = port(portId(circuit.settings.expressRoutePort));
  return {
    ...circuit,
    id: rename(circuit.id),
    settings: { ...circuit.settings, expressRoutePort: portNamed(plan, own) },
  };
}

/** A template may call a port pair of the plan by its id in Azure. */
function portNamed(plan: Plan, id: PortId): string {
  if (!id.startsWith('/')) return id;
  const ports = Object.values<Plan['ports'][PortId]>(plan.ports);
  return ports.find(({ settings }) => placedKey(settings, 'expressRoutePorts') === id.toLowerCase())?.id ?? id;
}

function authorizationsAs(plan: Plan, real: ImportResources, rename: Renaming): readonly Authorization[] {
  const taken = new Set(Object.keys(plan.authorizations));
  const owned = real.authorizations.map((each) => ({ ...each, circuitId: rename.circuit(each.circuitId) }));
  const pairs = pairsInTurn(owned, [(each) => authorizationsOf(plan, each.circuitId).filter(hasNameOf(each))]);
  return owned.map((each) => {
    const id = pairs.get(each) ?? authorizationId(freeId(taken, `${each.circuitId}/key-${slugOf(each.settings.name)}`));
    return { ...each, id };
  });
}

function freeId(taken: Set<string>, wanted: string): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

/** A connection belongs to its gateway: there its name is its own. One of another name may join the same two. */
function connectionsAs(plan: Plan, real: ImportResources, rename: Renaming): readonly Connection[] {
  const joined = real.connections.map((each) => ({
    ...each,
    circuitId: rename.circuit(each.circuitId),
    gatewayId: rename.gateway(each.gatewayId),
  }));
  const pairs = pairsInTurn(joined, [
    (each) => connectionsTo(plan, each.gatewayId).filter(hasNameOf(each)),
    (each) => connectionsTo(plan, each.gatewayId).filter((other) => other.circuitId === each.circuitId),
  ]);
  return joined.map((each) => ({ ...each, id: pairs.get(each) ?? connectionId(rename.free(each.id)) }));
}

/** Global Reach is kept on the circuit where it was made, and joins the same two from the other one. */
function reachesAs(plan: Plan, real: ImportResources, rename: Renaming): readonly GlobalReach[] {
  const joined = real.globalReaches.map((each) => ({
    ...each,
    circuitId: rename.circuit(each.circuitId),
    peerCircuitId: rename.circuit(each.peerCircuitId),
  }));
  const ofCircuit = (each: GlobalReach) => globalReachesOf(plan, each.circuitId);
  const pairs = pairsInTurn(joined, [
    (each) => ofCircuit(each).filter((other) => other.circuitId === each.circuitId && hasNameOf(each)(other)),
    (each) => ofCircuit(each).filter((other) => [other.circuitId, other.peerCircuitId].includes(each.peerCircuitId)),
  ]);
  return joined.map((each) => ({ ...each, id: pairs.get(each) ?? globalReachId(rename.free(each.id)) }));
}

interface Named {
  readonly settings: { readonly name: string };
}

function hasNameOf({ settings }: Named): (other: Named) => boolean {
  const name = foldedName(settings.name);
  return (other) => name !== '' && foldedName(other.settings.name) === name;
}
