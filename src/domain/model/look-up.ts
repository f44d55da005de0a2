import type { Port } from './direct-port.ts';
import type { GlobalReach } from './global-reach.ts';
import { grouped } from './grouped.ts';
import type { AuthorizationId, CircuitId, ConnectionId, EntityId, GatewayId, NetworkId, RouteFilterId } from './ids.ts';
import { gatewayIdOf, peeringId, portId, subscriptionId } from './ids.ts';
import type {
  Authorization,
  Circuit,
  Connection,
  Gateway,
  Peering,
  PeeringType,
  Plan,
  VirtualNetwork,
} from './plan.ts';
import type { RouteFilter } from './route-filter.ts';
import type { Site } from './site.ts';
import { blankSubscription, type Subscription, type SubscriptionSettings } from './subscription.ts';

export type EntityKind = keyof typeof shelfOf;
export type Entity =
  | Circuit
  | Peering
  | VirtualNetwork
  | Gateway
  | Connection
  | Authorization
  | Port
  | RouteFilter
  | GlobalReach
  | Site
  | Subscription;

/** Where each kind of entity is kept in a plan. */
export const shelfOf = {
  circuit: 'circuits',
  peering: 'peerings',
  network: 'networks',
  gateway: 'gateways',
  connection: 'connections',
  authorization: 'authorizations',
  port: 'ports',
  routeFilter: 'routeFilters',
  globalReach: 'globalReaches',
  site: 'sites',
  subscription: 'subscriptions',
} as const satisfies { readonly [kind: string]: keyof Plan };

const isKind = (text: string): text is EntityKind => Object.hasOwn(shelfOf, text);

export const entityKinds: readonly EntityKind[] = Object.keys(shelfOf).filter(isKind);

export function kindOf(plan: Plan, id: string): EntityKind | undefined {
  return entityKinds.find((kind) => Object.hasOwn(plan[shelfOf[kind]], id));
}

export function circuitsOf(plan: Plan): readonly Circuit[] {
  return Object.values(plan.circuits);
}

const peeringsByCircuit = grouped((peering: Peering) => [peering.circuitId]);
const connectionsByCircuit = grouped((connection: Connection) => [connection.circuitId]);
const connectionsByGateway = grouped((connection: Connection) => [connection.gatewayId]);
const connectionsByKey = grouped(({ settings }: Connection) =>
  settings.authorizationId === null ? [] : [settings.authorizationId],
);
const authorizationsByCircuit = grouped((authorization: Authorization) => [authorization.circuitId]);
const circuitsBySubscription = grouped((circuit: Circuit) => [circuit.settings.subscription]);
const circuitsByPort = grouped((circuit: Circuit) => [circuit.settings.expressRoutePort]);
const portsBySubscription = grouped((port: Port) => [port.settings.subscription]);
const circuitsByName = grouped((circuit: Circuit) => [circuit.settings.name]);
const circuitsByPredecessor = grouped(({ design }: Circuit) => (design?.replaces ? [design.replaces] : []));
const reachesByCircuit = grouped((reach: GlobalReach) => [...new Set([reach.circuitId, reach.peerCircuitId])]);
const sitesByCircuit = grouped((site: Site) => site.settings.circuitIds);
const peeringsByFilter = grouped(({ settings }: Peering) =>
  settings.routeFilterId === null ? [] : [settings.routeFilterId],
);

const liveByPair = grouped(({ azure, circuitId, gatewayId }: Connection) =>
  azure ? [pairKey(circuitId, gatewayId)] : [],
);

const pairKey = (circuitId: CircuitId, gatewayId: GatewayId): string => `${circuitId} to ${gatewayId}`;

/** The links between a circuit and a gateway that exist in Azure. */
export function liveConnectionsBetween(plan: Plan, circuitId: CircuitId, gatewayId: GatewayId): readonly Connection[] {
  return liveByPair(plan.connections, pairKey(circuitId, gatewayId));
}

export function peeringsOf(plan: Plan, circuitId: CircuitId): readonly Peering[] {
  return peeringsByCircuit(plan.peerings, circuitId);
}

export function circuitsIn(plan: Plan, subscription: string): readonly Circuit[] {
  return circuitsBySubscription(plan.circuits, subscription);
}

/** The circuits on an ExpressRoute Direct port pair. */
export function circuitsOn(plan: Plan, port: Port): readonly Circuit[] {
  return circuitsByPort(plan.circuits, port.id);
}

/** The port pair that a circuit stands on, where the plan has it. */
export function portOf(plan: Plan, { settings }: Circuit): Port | undefined {
  const id = portId(settings.expressRoutePort);
  // A person types it: “constructor” is the name of no port, and every object answers to it.
  return Object.hasOwn(plan.ports, id) ? plan.ports[id] : undefined;
}

/** Port pairs of ExpressRoute Direct that a subscription owns. */
export function portsIn(plan: Plan, subscription: string): readonly Port[] {
  return portsBySubscription(plan.ports, subscription);
}

/** The circuit that another one is to replace, where the plan has it. */
export function predecessorOf(plan: Plan, { id, design }: Circuit): Circuit | undefined {
  if (!design?.replaces) return undefined;
  return circuitsByName(plan.circuits, design.replaces).find((each) => each.id !== id);
}

/** The circuits that are to replace this one. */
export function successorsOf(plan: Plan, { id, settings }: Circuit): readonly Circuit[] {
  return circuitsByPredecessor(plan.circuits, settings.name).filter((each) => each.id !== id);
}

/** Global Reach connections of a circuit, made on it or on the other one. */
export function globalReachesOf(plan: Plan, circuitId: CircuitId): readonly GlobalReach[] {
  return reachesByCircuit(plan.globalReaches, circuitId);
}

/** Slots of a circuit that are taken: its links and its Global Reach connections, as far as they are live. */
export function linksUsed(plan: Plan, circuitId: CircuitId): number {
  return [...connectionsOf(plan, circuitId), ...globalReachesOf(plan, circuitId)].filter((each) => each.azure).length;
}

/** The sites at which a circuit lands. */
export function sitesOf(plan: Plan, circuitId: CircuitId): readonly Site[] {
  return sitesByCircuit(plan.sites, circuitId);
}

/** The peerings that a route filter is meant for, attached or not. */
export function peeringsWith(plan: Plan, filterId: RouteFilterId): readonly Peering[] {
  return peeringsByFilter(plan.peerings, filterId);
}

export function filterOf(plan: Plan, { settings }: Peering): RouteFilter | undefined {
  return settings.routeFilterId === null ? undefined : plan.routeFilters[settings.routeFilterId];
}

/** What is known of a subscription; Azure's defaults where nobody said more. */
export function subscriptionNamed(plan: Plan, name: string): SubscriptionSettings {
  return plan.subscriptions[subscriptionId(name)]?.settings ?? { ...blankSubscription, name };
}

/** Connections of the gateway of a network. */
export function connectionsTo(plan: Plan, gatewayId: GatewayId): readonly Connection[] {
  return connectionsByGateway(plan.connections, gatewayId);
}

export function peeringOf(plan: Plan, circuitId: CircuitId, type: PeeringType): Peering | undefined {
  return plan.peerings[peeringId(circuitId, type)];
}

export function connectionsOf(plan: Plan, circuitId: CircuitId): readonly Connection[] {
  return connectionsByCircuit(plan.connections, circuitId);
}

export function authorizationsOf(plan: Plan, circuitId: CircuitId): readonly Authorization[] {
  return authorizationsByCircuit(plan.authorizations, circuitId);
}

export function networksOf(plan: Plan): readonly VirtualNetwork[] {
  return Object.values(plan.networks);
}

export function gatewayOf(plan: Plan, networkId: NetworkId): Gateway | undefined {
  return plan.gateways[gatewayIdOf(networkId)];
}

export function networkBehind(plan: Plan, gatewayId: GatewayId): VirtualNetwork | undefined {
  const gateway = plan.gateways[gatewayId];
  return gateway && plan.networks[gateway.networkId];
}

/** The circuit and the network that a connection joins. */
export function endsOf(
  plan: Plan,
  id: ConnectionId,
): { circuit: Circuit | undefined; network: VirtualNetwork | undefined } {
  const connection = plan.connections[id];
  return {
    circuit: connection && plan.circuits[connection.circuitId],
    network: connection && networkBehind(plan, connection.gatewayId),
  };
}

/** True when gateway and circuit belong to different subscriptions, so that an authorization is needed. */
export function crossesSubscriptions(plan: Plan, id: ConnectionId): boolean {
  const { circuit, network } = endsOf(plan, id);
  return (
    circuit !== undefined && network !== undefined && circuit.settings.subscription !== network.settings.subscription
  );
}

export function connectionRedeeming(plan: Plan, id: AuthorizationId): Connection | undefined {
  return connectionsByKey(plan.connections, id).find((each) => each.azure !== null);
}

export function findEntity(plan: Plan, id: string): Entity | undefined {
  const shelves: readonly { readonly [key: string]: Entity }[] = entityKinds.map((kind) => plan[shelfOf[kind]]);
  return shelves.find((shelf) => Object.hasOwn(shelf, id))?.[id];
}

/** What to call an entity in a sentence. */
export function nameOf(plan: Plan, id: EntityId): string {
  const entity = findEntity(plan, id);
  if (!entity) return id;
  if ('type' in entity) return peeringTitle(entity.type);
  return entity.settings.name || 'unnamed';
}

export function peeringTitle(type: PeeringType): string {
  switch (type) {
    case 'AzurePrivatePeering':
      return 'Private peering';
    case 'MicrosoftPeering':
      return 'Microsoft peering';
    case 'AzurePublicPeering':
      return 'Public peering';
  }
}
