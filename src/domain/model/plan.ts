import type { AdvertisedPublicPrefixesState, PrefixValidationState } from '#domain/machines/prefix-machine.ts';
import type { CircuitDesign } from './circuit-design.ts';
import type { Port } from './direct-port.ts';
import type { GatewayDesign } from './gateway-design.ts';
import type { GlobalReach } from './global-reach.ts';
import type {
  AuthorizationId,
  CircuitId,
  ConnectionId,
  GatewayId,
  GlobalReachId,
  NetworkId,
  PeeringId,
  PortId,
  RouteFilterId,
  SiteId,
  SubscriptionId,
} from './ids.ts';
import type { KeptProperties } from './json.ts';
import type { NetworkDesign } from './network-design.ts';
import type { PeeringDesign } from './peering-design.ts';
import type { RouteFilter } from './route-filter.ts';
import type { Site } from './site.ts';
import type { Subscription } from './subscription.ts';

/** Who may act. A circuit user (owner of a gateway in another subscription) acts as customer. */
export type Actor = 'customer' | 'provider' | 'microsoft';

/** What the provider delivers: L2 is Ethernet, the customer runs BGP; L3 is routed by the provider. */
type ProviderLayer = 'L2' | 'L3';
export type PeeringType = 'AzurePrivatePeering' | 'MicrosoftPeering' | 'AzurePublicPeering';

/** What a person decides about a circuit. Texts are as typed; an empty text or null means not filled in yet. */
export interface CircuitSettings {
  readonly name: string;
  readonly resourceGroup: string;
  /** Name or id of the subscription that owns the circuit. */
  readonly subscription: string;
  /** Azure region of the resource. It is metadata: reach follows from the peering location. */
  readonly location: string;
  readonly serviceProviderName: string;
  readonly peeringLocation: string;
  readonly bandwidthInMbps: number | null;
  /** Local, Standard or Premium; MeteredData or UnlimitedData. Texts, because an imported circuit may say anything. */
  readonly tier: string;
  readonly family: string;
  /** No page says which layer a provider sells: the person has to know it. */
  readonly layer: ProviderLayer;
  /** An ExpressRoute Direct port pair, by its id in the plan or its resource id; empty on a provider's port. */
  readonly expressRoutePort: string;
}

/** What Azure keeps about a live circuit. Imported values that Azure may add later are kept as they came. */
export interface CircuitInAzure {
  /** GUID that names the circuit between customer, provider and Microsoft. Not a secret. */
  readonly serviceKey: string;
  readonly serviceProviderProvisioningState: string;
  readonly circuitProvisioningState: string;
  readonly provisioningState: string;
  /** VLAN tag that Microsoft assigns for the circuit on the provider's port. */
  readonly stag: number | null;
  /** Simulated days, counted from 0. */
  readonly createdDay: number;
  /** Day since which the states stand as they do. */
  readonly sinceDay: number;
  readonly keyHandedOverDay: number | null;
  readonly lastReadDay: number | null;
  /** Which pair of ports the provider chose. */
  readonly portPair: string;
  /** Why the provider gave up, in its own words; empty if it did not. */
  readonly providerNote: string;
  /** What the provider's own limit still lets through after an increase, in Mbps; null or left out once it has followed. */
  readonly providerLimitMbps?: number | null;
  /** Day on which the provider last gave the circuit back; left out where it never did. */
  readonly releasedDay?: number;
  /** Azure's switches, as its templates name them; left out while they stand at their default, off. */
  readonly allowClassicOperations?: boolean;
  readonly enableDirectPortRateLimit?: boolean;
  /** A test or maintenance that runs now, and on which link; left out while none does. */
  readonly drill?: {
    readonly kind: 'link-failover-test' | 'resiliency-validation' | 'maintenance';
    readonly link: 'primary' | 'secondary' | 'both';
    readonly sinceDay: number;
    /** The gateway from which a validation was started. */
    readonly gatewayId?: GatewayId;
  };
}

/** Days in which a circuit cost money, from creation to deletion. */
interface BilledPeriod {
  readonly fromDay: number;
  readonly toDay: number;
}

export interface Circuit {
  readonly id: CircuitId;
  readonly settings: CircuitSettings;
  /** Null while the circuit is only planned. */
  readonly azure: CircuitInAzure | null;
  readonly orderAgreedDay: number | null;
  readonly billed: readonly BilledPeriod[];
  readonly kept: KeptProperties;
  readonly design?: CircuitDesign;
}

export interface PeeringSettings {
  readonly primaryPeerAddressPrefix: string;
  readonly secondaryPeerAddressPrefix: string;
  readonly ipv6PrimaryPeerAddressPrefix: string;
  readonly ipv6SecondaryPeerAddressPrefix: string;
  readonly vlanId: number | null;
  readonly peerASN: number | null;
  /** MD5 key of the BGP sessions; a secret. */
  readonly sharedKey: string;
  /** Microsoft peering: what will be announced over it. */
  readonly advertisedPublicPrefixes: readonly string[];
  readonly customerASN: number | null;
  readonly routingRegistryName: string;
  /** Microsoft peering: the customer has a separate edge for it, as Microsoft advises. */
  readonly separateEdge: boolean;
  /** Microsoft peering: the filter that says which of Microsoft's prefixes arrive. */
  readonly routeFilterId: RouteFilterId | null;
}

export interface PeeringInAzure {
  readonly state: string;
  readonly provisioningState: string;
  readonly azureASN: number;
  /** `Customer`, or whoever else Azure names. */
  readonly lastModifiedBy: string;
  readonly configuredDay: number;
  readonly advertisedPublicPrefixesState: AdvertisedPublicPrefixesState;
  readonly prefixStates: { readonly [prefix: string]: PrefixValidationState };
  /** What the owner of each prefix signs to prove that it is theirs. Left out where nothing is known of it. */
  readonly validationIds?: { readonly [prefix: string]: string };
  readonly prefixesSinceDay: number;
  /** Support ticket for manual validation. */
  readonly ticket: 'none' | 'open' | 'rejected';
  readonly ticketDay: number | null;
  /** True once the planned filter is attached. Left out and false are the same. */
  readonly filterAttached?: boolean;
  /** State of the IPv6 sessions, where they were switched by themselves. */
  readonly ipv6State?: string;
  /** Day since which the routers still hold values that Azure has no more; left out while both ends match. */
  readonly routersBehindSinceDay?: number;
}

export interface Peering {
  readonly id: PeeringId;
  readonly circuitId: CircuitId;
  readonly type: PeeringType;
  readonly settings: PeeringSettings;
  readonly azure: PeeringInAzure | null;
  readonly design?: PeeringDesign;
}

export interface NetworkSettings {
  readonly name: string;
  readonly resourceGroup: string;
  readonly subscription: string;
  readonly location: string;
  readonly addressSpace: readonly string[];
  /** Address block of the subnet named GatewaySubnet. */
  readonly gatewaySubnet: string;
}

export interface VirtualNetwork {
  readonly id: NetworkId;
  readonly settings: NetworkSettings;
  readonly azure: { readonly createdDay: number } | null;
  readonly kept?: KeptProperties;
  readonly design?: NetworkDesign;
}

export interface GatewaySettings {
  readonly name: string;
  readonly sku: string;
  /** ErGwScale only; null on the others. */
  readonly minScaleUnits: number | null;
  readonly maxScaleUnits: number | null;
}

/** Where a gateway stands on its way to another SKU. */
type GatewayMigration = 'validated' | 'prepared' | 'migrated';

export interface Gateway {
  readonly id: GatewayId;
  readonly networkId: NetworkId;
  readonly settings: GatewaySettings;
  readonly azure: {
    readonly provisioningState: 'Updating' | 'Succeeded';
    readonly createdDay: number;
    readonly migration?: {
      readonly stage: GatewayMigration;
      readonly toSku: string;
      readonly sinceDay: number;
      /** The days for the commit are over; left out while they are not. */
      readonly overdue?: true;
    };
  } | null;
  readonly kept?: KeptProperties;
  readonly design?: GatewayDesign;
}

export interface ConnectionSettings {
  readonly name: string;
  /** 0–32000; the higher one is preferred. */
  readonly routingWeight: number;
  /** The authorization that a gateway in another subscription redeems. */
  readonly authorizationId: AuthorizationId | null;
  /** FastPath: `expressRouteGatewayBypass` in Azure. */
  readonly fastPath: boolean;
}

export interface Connection {
  readonly id: ConnectionId;
  readonly circuitId: CircuitId;
  readonly gatewayId: GatewayId;
  readonly settings: ConnectionSettings;
  readonly azure: {
    readonly provisioningState: 'Updating' | 'Succeeded' | 'Failed';
    /**
     * As VirtualNetworkGatewayConnectionStatus of Azure’s REST interface has it. `Unknown` also where nobody said it: lists
     * of connections leave it out.
     */
    readonly connectionStatus: 'Connecting' | 'Connected' | 'NotConnected' | 'Unknown';
    readonly createdDay: number;
    /** The owner of a circuit in another subscription has refreshed its page since. Left out until then. */
    readonly seenByOwner?: true;
  } | null;
  readonly kept?: KeptProperties;
}

export interface Authorization {
  readonly id: AuthorizationId;
  readonly circuitId: CircuitId;
  readonly settings: { readonly name: string };
  readonly azure: {
    /** GUID that the circuit user redeems; a secret. */
    readonly authorizationKey: string;
    readonly authorizationUseStatus: 'Available' | 'InUse';
    readonly createdDay: number;
    /** A connection was made with it once. Left out until then. */
    readonly wasRedeemed?: true;
  } | null;
}

/** A finding that somebody has looked at and left as it is. */
export interface SetAside {
  readonly note: string;
  /** What the finding said then: when it says something else, it comes back. */
  readonly message: string;
  readonly day: number;
}

/** Planned and live resources side by side: `azure` is null on what is only planned. */
export interface Plan {
  readonly name: string;
  /** Whose rules hold: today's, or those that the seed document of 2016 teaches. */
  readonly era: 'today' | 'seed';
  readonly circuits: { readonly [id: CircuitId]: Circuit };
  readonly peerings: { readonly [id: PeeringId]: Peering };
  readonly networks: { readonly [id: NetworkId]: VirtualNetwork };
  readonly gateways: { readonly [id: GatewayId]: Gateway };
  readonly connections: { readonly [id: ConnectionId]: Connection };
  readonly authorizations: { readonly [id: AuthorizationId]: Authorization };
  readonly ports: { readonly [id: PortId]: Port };
  readonly routeFilters: { readonly [id: RouteFilterId]: RouteFilter };
  readonly globalReaches: { readonly [id: GlobalReachId]: GlobalReach };
  readonly sites: { readonly [id: SiteId]: Site };
  readonly subscriptions: { readonly [id: SubscriptionId]: Subscription };
  /** By finding, as `engine/finding-key.ts` names it. */
  readonly setAside: { readonly [finding: string]: SetAside };
  /** Address ranges that new blocks may be taken from. */
  readonly ranges: readonly string[];
}

export const emptyPlan: Plan = {
  name: '',
  era: 'today',
  circuits: {},
  peerings: {},
  networks: {},
  gateways: {},
  connections: {},
  authorizations: {},
  ports: {},
  routeFilters: {},
  globalReaches: {},
  sites: {},
  subscriptions: {},
  setAside: {},
  ranges: [],
};
