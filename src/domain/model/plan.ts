import type { Json } from './json.ts';
import type { AuthorizationId, CircuitId, ConnectionId, GatewayId, NetworkId, PeeringId } from './ids.ts';
import type { AdvertisedPublicPrefixesState } from '#domain/machines/prefix-machine.ts';

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
  /** Resource id of an ExpressRoute Direct port pair; empty on a provider's port. */
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
  /** Properties of an imported document that Onramp does not act on, by path. */
  readonly kept: { readonly [path: string]: Json };
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
}

/** Validation of one advertised prefix, in the words of REST. */
export type PrefixValidationState =
  | 'NotConfigured'
  | 'Configuring'
  | 'Configured'
  | 'ValidationNeeded'
  | 'ManualValidationNeeded';

export interface PeeringInAzure {
  readonly state: string;
  readonly provisioningState: string;
  readonly azureASN: number;
  /** `Customer`, or whoever else Azure names. */
  readonly lastModifiedBy: string;
  readonly configuredDay: number;
  readonly advertisedPublicPrefixesState: AdvertisedPublicPrefixesState;
  readonly prefixStates: { readonly [prefix: string]: PrefixValidationState };
  readonly prefixesSinceDay: number;
  /** Support ticket for manual validation. */
  readonly ticket: 'none' | 'open' | 'rejected';
  readonly ticketDay: number | null;
}

export interface Peering {
  readonly id: PeeringId;
  readonly circuitId: CircuitId;
  readonly type: PeeringType;
  readonly settings: PeeringSettings;
  readonly azure: PeeringInAzure | null;
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
}

export interface GatewaySettings {
  readonly name: string;
  readonly sku: string;
}

export interface Gateway {
  readonly id: GatewayId;
  readonly networkId: NetworkId;
  readonly settings: GatewaySettings;
  readonly azure: { readonly provisioningState: 'Updating' | 'Succeeded'; readonly createdDay: number } | null;
}

export interface ConnectionSettings {
  readonly name: string;
  /** 0–32000; the higher one is preferred. */
  readonly routingWeight: number;
  /** The authorization that a gateway in another subscription redeems. */
  readonly authorizationId: AuthorizationId | null;
}

export interface Connection {
  readonly id: ConnectionId;
  readonly circuitId: CircuitId;
  readonly gatewayId: GatewayId;
  readonly settings: ConnectionSettings;
  readonly azure: {
    readonly provisioningState: 'Updating' | 'Succeeded' | 'Failed';
    /** Only `Connected` is documented; `Connecting` and `NotConnected` are assumed words. */
    readonly connectionStatus: 'Connecting' | 'Connected' | 'NotConnected';
    readonly createdDay: number;
  } | null;
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
  } | null;
}

/** Planned and live resources side by side: `azure` is null on what is only planned. */
export interface Plan {
  readonly name: string;
  readonly circuits: { readonly [id: CircuitId]: Circuit };
  readonly peerings: { readonly [id: PeeringId]: Peering };
  readonly networks: { readonly [id: NetworkId]: VirtualNetwork };
  readonly gateways: { readonly [id: GatewayId]: Gateway };
  readonly connections: { readonly [id: ConnectionId]: Connection };
  readonly authorizations: { readonly [id: AuthorizationId]: Authorization };
}

export const emptyPlan: Plan = {
  name: '',
  circuits: {},
  peerings: {},
  networks: {},
  gateways: {},
  connections: {},
  authorizations: {},
};
