import type { AuthorizationId, CircuitId, ConnectionId, EntityId, GatewayId, NetworkId } from './ids.ts';
import { gatewayIdOf, peeringId } from './ids.ts';
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

export type EntityKind = 'circuit' | 'peering' | 'network' | 'gateway' | 'connection' | 'authorization';
export type Entity = Circuit | Peering | VirtualNetwork | Gateway | Connection | Authorization;

/** Where each kind of entity is kept in a plan. */
export const shelfOf = {
  circuit: 'circuits',
  peering: 'peerings',
  network: 'networks',
  gateway: 'gateways',
  connection: 'connections',
  authorization: 'authorizations',
} as const satisfies { readonly [Kind in EntityKind]: keyof Plan };

export function kindOf(plan: Plan, id: string): EntityKind | undefined {
  return entityKinds.find((kind) => Object.hasOwn(plan[shelfOf[kind]], id));
}

export const entityKinds: readonly EntityKind[] = [
  'circuit',
  'peering',
  'network',
  'gateway',
  'connection',
  'authorization',
];

export function circuitsOf(plan: Plan): readonly Circuit[] {
  return Object.values(plan.circuits);
}

export function peeringsOf(plan: Plan, circuitId: CircuitId): readonly Peering[] {
  return Object.values<Peering>(plan.peerings).filter((peering) => peering.circuitId === circuitId);
}

export function peeringOf(plan: Plan, circuitId: CircuitId, type: PeeringType): Peering | undefined {
  return plan.peerings[peeringId(circuitId, type)];
}

export function connectionsOf(plan: Plan, circuitId: CircuitId): readonly Connection[] {
  return Object.values<Connection>(plan.connections).filter((connection) => connection.circuitId === circuitId);
}

export function authorizationsOf(plan: Plan, circuitId: CircuitId): readonly Authorization[] {
  return Object.values<Authorization>(plan.authorizations).filter(
    (authorization) => authorization.circuitId === circuitId,
  );
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
  return Object.values<Connection>(plan.connections).find(
    (each) => each.settings.authorizationId === id && each.azure !== null,
  );
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
