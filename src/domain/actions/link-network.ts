import { findGatewaySku, largerThan } from '#domain/catalog/gateway-sizes.ts';
import { startConnection } from '#domain/model/connection-life.ts';
import { circuitsBehind, placeOf } from '#domain/model/gateway-life.ts';
import { roomOf } from '#domain/model/gateway-room.ts';
import type { ConnectionId, GatewayId } from '#domain/model/ids.ts';
import { connectionsOf, connectionsTo, crossesSubscriptions, peeringOf } from '#domain/model/look-up.ts';
import { routesByProvider } from '#domain/model/peering-life.ts';
import type { Connection, Plan } from '#domain/model/plan.ts';
import { connectionWords } from '#domain/model/words.ts';
import type { Obstacle } from '#domain/shapes/verdict.ts';
import { whenUsable } from '#domain/shapes/when-usable.ts';
import type { PlanAction, PlanRequest } from './index.ts';

export interface LinkNetwork {
  readonly connectionId: ConnectionId;
}

/** Sentences for what every link needs, with or without an authorization. */
export const linkRefusals = {
  'connection-not-planned': 'This connection is not in the plan.',
  'already-linked': '{network} is linked already.',
  'private-peering-missing':
    'A link needs private peering, and {circuit} has none. Microsoft peering alone never carries one.',
  'private-peering-disabled': 'The private peering is disabled: the link can be made but carries nothing.',
  'gateway-missing': '{network} has no ExpressRoute gateway.',
  'gateway-is-vpn': 'The gateway of {network} is a VPN gateway: a link needs one of type ExpressRoute.',
  'gateway-deploying': 'The gateway of {network} is still Updating; a new one takes up to about 45 minutes.',
  'gateway-full': '{network} is linked to {count} circuits: that is all that {sku} takes.',
  'location-full': '{network} is linked to {count} circuits at {place}: that is all that one network takes there.',
} as const;

type LinkReason = keyof typeof linkRefusals;

export function linkObstacles(plan: Plan, id: ConnectionId): readonly Obstacle<LinkReason, PlanRequest>[] {
  const connection = plan.connections[id];
  if (!connection) return [{ reason: 'connection-not-planned' }];
  if (connection.azure) return [{ reason: 'already-linked' }];
  return [
    ...peeringObstacles(plan, connection),
    ...gatewayObstacles(plan, connection),
    ...roomObstacles(plan, connection),
  ];
}

function peeringObstacles(plan: Plan, { circuitId }: Connection): readonly Obstacle<LinkReason, PlanRequest>[] {
  const peering = peeringOf(plan, circuitId, 'AzurePrivatePeering');
  // Peerings that a Layer 3 provider made may be invisible to the customer, and still carry links (PROV-05).
  if (routesByProvider(plan.circuits[circuitId]) && !peering?.azure) return [];
  if (!peering?.azure) {
    return [{ reason: 'private-peering-missing', remedy: { id: 'configure-private-peering', args: { circuitId } } }];
  }
  if (peering.azure.state === 'Enabled') return [];
  return [
    {
      reason: 'private-peering-disabled',
      warning: true,
      remedy: { id: 'enable-peering', args: { peeringId: peering.id } },
    },
  ];
}

function gatewayObstacles(plan: Plan, { gatewayId }: Connection): readonly Obstacle<LinkReason, PlanRequest>[] {
  const gateway = plan.gateways[gatewayId];
  if (!gateway?.azure) return [{ reason: 'gateway-missing', remedy: { id: 'create-gateway', args: { gatewayId } } }];
  if (gateway.design?.type === 'Vpn' || gateway.settings.sku.startsWith('VpnGw')) return [{ reason: 'gateway-is-vpn' }];
  if (gateway.azure.provisioningState === 'Succeeded') return [];
  return [{ reason: 'gateway-deploying', remedy: { id: 'finish-gateway', args: { gatewayId } } }];
}

function roomObstacles(plan: Plan, connection: Connection): readonly Obstacle<LinkReason, PlanRequest>[] {
  const gateway = plan.gateways[connection.gatewayId];
  const room = gateway && roomOf(plan, gateway);
  const own = plan.circuits[connection.circuitId];
  if (!gateway || !room || !own) return [];
  const linked = circuitsBehind(
    plan,
    connectionsTo(plan, gateway.id).filter((each) => each.azure),
  );
  const here = linked.filter((circuit) => placeOf(circuit) === placeOf(own));
  if (here.length >= room.atOnePlace) {
    return [{ reason: 'location-full', basis: 'D!', data: { count: here.length, place: placeOf(own) } }];
  }
  if (linked.length < room.inAll) return [];
  // A hub takes no more for another SKU.
  const larger = findGatewaySku(room.taker) && largerThan(room.taker)[0]?.name;
  const remedy = larger === undefined ? undefined : resizeTo(gateway.id, larger);
  const data = { count: linked.length, sku: room.taker };
  return [{ reason: 'gateway-full', basis: 'D!', data, ...(remedy ? { remedy } : {}) }];
}

function resizeTo(gatewayId: GatewayId, sku: string): PlanRequest {
  return { id: 'resize-gateway', args: { gatewayId, sku } };
}

export const linkNetwork: PlanAction<LinkNetwork, LinkReason | 'authorization-needed'> = {
  actors: ['customer'],
  label: 'Link {network}',
  done: '{network} is being linked',
  row: 37,
  rules: ['VNET-01', 'VNET-02', 'AUTH-02', 'PROV-05', 'CIRCUIT-03', 'VNET-09', 'LIMIT-04', 'LIMIT-10', 'GW-11'],
  refusals: {
    ...linkRefusals,
    'authorization-needed':
      '{network} lives in another subscription than {circuit}: its owner has to redeem an authorization.',
  },
  circuitOf: (plan, { connectionId }) => plan.connections[connectionId]?.circuitId,
  states: whenUsable,

  guard(plan, { connectionId }) {
    const obstacles = linkObstacles(plan, connectionId);
    if (!crossesSubscriptions(plan, connectionId)) return obstacles;
    return [
      { reason: 'authorization-needed', remedy: { id: 'redeem-authorization', args: { connectionId } } },
      ...obstacles,
    ];
  },

  checked: (plan, { connectionId }) => ({ plan, subjects: [connectionId] }),
  apply: (plan, { connectionId }, { day }) => startConnection(plan, connectionId, day),

  offers: (plan, circuitId) =>
    connectionsOf(plan, circuitId)
      .filter((connection) => !crossesSubscriptions(plan, connection.id))
      .map(({ id }) => ({ connectionId: id })),

  words: (plan, { connectionId }) => connectionWords(plan, connectionId),
};
