declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type CircuitId = Id<'circuit'>;
export type PeeringId = Id<'peering'>;
export type NetworkId = Id<'network'>;
export type GatewayId = Id<'gateway'>;
export type ConnectionId = Id<'connection'>;
export type AuthorizationId = Id<'authorization'>;
export type PortId = Id<'port'>;
export type RouteFilterId = Id<'route-filter'>;
export type GlobalReachId = Id<'global-reach'>;
export type SiteId = Id<'site'>;
export type SubscriptionId = Id<'subscription'>;
export type EntityId =
  | CircuitId
  | PeeringId
  | NetworkId
  | GatewayId
  | ConnectionId
  | AuthorizationId
  | PortId
  | RouteFilterId
  | GlobalReachId
  | SiteId
  | SubscriptionId;

export const circuitId = (text: string): CircuitId => text as CircuitId;
export const networkId = (text: string): NetworkId => text as NetworkId;
export const gatewayId = (text: string): GatewayId => text as GatewayId;
export const connectionId = (text: string): ConnectionId => text as ConnectionId;
export const authorizationId = (text: string): AuthorizationId => text as AuthorizationId;
export const portId = (text: string): PortId => text as PortId;
export const routeFilterId = (text: string): RouteFilterId => text as RouteFilterId;
export const globalReachId = (text: string): GlobalReachId => text as GlobalReachId;
export const siteId = (text: string): SiteId => text as SiteId;
/** A subscription is known by the name or id that the resources give it. */
export const subscriptionId = (name: string): SubscriptionId => `subscription/${name}` as SubscriptionId;

/** A circuit has each kind of peering at most once, so the kind names it. */
export const peeringId = (circuit: CircuitId, type: string): PeeringId => `${circuit}/${type}` as PeeringId;
/** The circuit that a peering belongs to, whether or not it is planned yet. */
export const circuitOfPeering = (id: PeeringId): CircuitId => circuitId(id.slice(0, id.lastIndexOf('/')));
/** A network has at most one ExpressRoute gateway. */
export const gatewayIdOf = (network: NetworkId): GatewayId => `${network}/gateway` as GatewayId;
