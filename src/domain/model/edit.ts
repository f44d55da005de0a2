import type { Port } from './direct-port.ts';
import type { GlobalReach } from './global-reach.ts';
import type { AuthorizationId, CircuitId, ConnectionId, GatewayId, NetworkId, PeeringId, PortId } from './ids.ts';
import type {
  Authorization,
  Circuit,
  CircuitInAzure,
  CircuitSettings,
  Connection,
  Gateway,
  Peering,
  PeeringInAzure,
  Plan,
  VirtualNetwork,
} from './plan.ts';
import type { RouteFilter } from './route-filter.ts';
import type { Site } from './site.ts';
import type { Subscription } from './subscription.ts';

/**
 * The plan with other circuits. Written out because a copy of a copy of a copy by spreading costs JavaScript engines ten
 * times as much, and a circuit's states change more often than anything else.
 */
function withCircuits(plan: Plan, circuits: Plan['circuits']): Plan {
  return {
    name: plan.name,
    era: plan.era,
    circuits,
    peerings: plan.peerings,
    networks: plan.networks,
    gateways: plan.gateways,
    connections: plan.connections,
    authorizations: plan.authorizations,
    ports: plan.ports,
    routeFilters: plan.routeFilters,
    globalReaches: plan.globalReaches,
    sites: plan.sites,
    subscriptions: plan.subscriptions,
    setAside: plan.setAside,
    ranges: plan.ranges,
  };
}

export function putCircuit(plan: Plan, circuit: Circuit): Plan {
  return withCircuits(plan, { ...plan.circuits, [circuit.id]: circuit });
}

export function putPeering(plan: Plan, peering: Peering): Plan {
  return { ...plan, peerings: { ...plan.peerings, [peering.id]: peering } };
}

export function putNetwork(plan: Plan, network: VirtualNetwork): Plan {
  return { ...plan, networks: { ...plan.networks, [network.id]: network } };
}

export function putGateway(plan: Plan, gateway: Gateway): Plan {
  return { ...plan, gateways: { ...plan.gateways, [gateway.id]: gateway } };
}

export function putConnection(plan: Plan, connection: Connection): Plan {
  return { ...plan, connections: { ...plan.connections, [connection.id]: connection } };
}

export function putAuthorization(plan: Plan, authorization: Authorization): Plan {
  return { ...plan, authorizations: { ...plan.authorizations, [authorization.id]: authorization } };
}

export function putPort(plan: Plan, port: Port): Plan {
  return { ...plan, ports: { ...plan.ports, [port.id]: port } };
}

export function putRouteFilter(plan: Plan, filter: RouteFilter): Plan {
  return { ...plan, routeFilters: { ...plan.routeFilters, [filter.id]: filter } };
}

export function putGlobalReach(plan: Plan, reach: GlobalReach): Plan {
  return { ...plan, globalReaches: { ...plan.globalReaches, [reach.id]: reach } };
}

export function putSite(plan: Plan, site: Site): Plan {
  return { ...plan, sites: { ...plan.sites, [site.id]: site } };
}

export function putSubscription(plan: Plan, subscription: Subscription): Plan {
  return { ...plan, subscriptions: { ...plan.subscriptions, [subscription.id]: subscription } };
}

/** Changes what Azure keeps of a live port pair. */
export function patchLivePort(plan: Plan, id: PortId, patch: Partial<NonNullable<Port['azure']>>): Plan {
  const port = plan.ports[id];
  return port?.azure ? putPort(plan, { ...port, azure: { ...port.azure, ...patch } }) : plan;
}

/** Changes what Azure keeps of a live circuit; a planned or missing one stays as it is. */
export function patchLiveCircuit(plan: Plan, id: CircuitId, patch: Partial<CircuitInAzure>): Plan {
  const circuit = plan.circuits[id];
  return circuit?.azure ? putCircuit(plan, withAzure(circuit, { ...circuit.azure, ...patch })) : plan;
}

type Written = 'id' | 'settings' | 'azure' | 'orderAgreedDay' | 'billed' | 'kept' | 'design';
// Nothing can be of this type, and the function below does not compile, when a circuit has a field that it leaves out.
type WholeCircuit = Exclude<keyof Circuit, Written> extends never ? Circuit : never;

/** Written out for the same reason as the plan. */
function withAzure(circuit: Circuit, azure: CircuitInAzure): WholeCircuit {
  const { id, settings, orderAgreedDay, billed, kept, design } = circuit;
  return design
    ? { id, settings, azure, orderAgreedDay, billed, kept, design }
    : { id, settings, azure, orderAgreedDay, billed, kept };
}

/** Changes what a person decided about a circuit, planned or live. */
export function setCircuit(plan: Plan, id: CircuitId, settings: Partial<CircuitSettings>): Plan {
  const circuit = plan.circuits[id];
  return circuit ? putCircuit(plan, { ...circuit, settings: { ...circuit.settings, ...settings } }) : plan;
}

export function patchLivePeering(plan: Plan, id: PeeringId, patch: Partial<PeeringInAzure>): Plan {
  const peering = plan.peerings[id];
  return peering?.azure ? putPeering(plan, { ...peering, azure: { ...peering.azure, ...patch } }) : plan;
}

export function backToPlannedPeering(plan: Plan, id: PeeringId): Plan {
  const peering = plan.peerings[id];
  return peering ? putPeering(plan, { ...peering, azure: null }) : plan;
}

export function backToPlannedConnection(plan: Plan, id: ConnectionId): Plan {
  const connection = plan.connections[id];
  return connection ? putConnection(plan, { ...connection, azure: null }) : plan;
}

export function backToPlannedNetwork(plan: Plan, id: NetworkId): Plan {
  const network = plan.networks[id];
  return network ? putNetwork(plan, { ...network, azure: null }) : plan;
}

export function backToPlannedGateway(plan: Plan, id: GatewayId): Plan {
  const gateway = plan.gateways[id];
  return gateway ? putGateway(plan, { ...gateway, azure: null }) : plan;
}

export function backToPlannedAuthorization(plan: Plan, id: AuthorizationId): Plan {
  const authorization = plan.authorizations[id];
  return authorization ? putAuthorization(plan, { ...authorization, azure: null }) : plan;
}

/** Sets whether the authorization that a connection redeems is in use. */
export function markAuthorization(plan: Plan, id: AuthorizationId | null, status: 'Available' | 'InUse'): Plan {
  const authorization = id === null ? undefined : plan.authorizations[id];
  if (!authorization?.azure) return plan;
  return putAuthorization(plan, {
    ...authorization,
    azure: {
      ...authorization.azure,
      authorizationUseStatus: status,
      ...(status === 'InUse' ? ({ wasRedeemed: true } as const) : {}),
    },
  });
}
