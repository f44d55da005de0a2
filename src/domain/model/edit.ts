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

export function putCircuit(plan: Plan, circuit: Circuit): Plan {
  return { ...plan, circuits: { ...plan.circuits, [circuit.id]: circuit } };
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
  return circuit?.azure ? putCircuit(plan, { ...circuit, azure: { ...circuit.azure, ...patch } }) : plan;
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
