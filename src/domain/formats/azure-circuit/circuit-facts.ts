import type { Json } from '#domain/model/json.ts';

/** What a document says about the Microsoft side of a peering. A fact that the document lacks is absent everywhere here. */
export interface MicrosoftFacts {
  readonly advertisedPublicPrefixes?: readonly string[];
  readonly advertisedCommunities?: readonly string[];
  readonly state?: string;
  readonly customerASN?: number;
  readonly routingRegistryName?: string;
  readonly legacyMode?: number;
}

export interface Ipv6Facts {
  readonly primaryPrefix?: string;
  readonly secondaryPrefix?: string;
  readonly state?: string;
  readonly microsoft?: MicrosoftFacts;
}

export interface PeeringFacts {
  readonly name?: string;
  readonly type?: string;
  readonly state?: string;
  readonly provisioningState?: string;
  readonly azureASN?: number;
  readonly peerASN?: number;
  readonly vlanId?: number;
  readonly primaryPrefix?: string;
  readonly secondaryPrefix?: string;
  readonly microsoft?: MicrosoftFacts;
  readonly routeFilterId?: string;
  readonly ipv6?: Ipv6Facts;
  /** Name of the circuit in the peering's id. */
  readonly circuit?: string;
}

/** Without its key, which is a secret. */
export interface AuthorizationFacts {
  readonly name?: string;
  readonly useStatus?: string;
  readonly provisioningState?: string;
}

export interface CircuitFacts {
  readonly name?: string;
  readonly id?: string;
  readonly resourceGroup?: string;
  readonly location?: string;
  readonly skuName?: string;
  readonly tier?: string;
  readonly family?: string;
  /** Present when the name of the SKU contradicts tier and family. These two win. */
  readonly skuNameDisagrees?: true;
  readonly provider?: string;
  readonly peeringLocation?: string;
  readonly bandwidthMbps?: number;
  readonly expressRoutePort?: string;
  readonly bandwidthGbps?: number;
  readonly serviceProviderProvisioningState?: string;
  readonly circuitProvisioningState?: string;
  readonly provisioningState?: string;
  readonly serviceKey?: string;
  readonly stag?: number;
  readonly globalReachEnabled?: boolean;
  readonly allowGlobalReach?: boolean;
  readonly allowClassicOperations?: boolean;
  readonly authorizationStatus?: string;
  readonly tags?: { readonly [tag: string]: string };
  readonly peerings: readonly PeeringFacts[];
  readonly authorizations: readonly AuthorizationFacts[];
}

/** What a peering has besides its facts. */
export interface PeeringBesides {
  readonly lastModifiedBy?: string;
  /** A secret. */
  readonly sharedKey?: string;
  /** Validation of single prefixes, in tools that print it. */
  readonly prefixStates: { readonly [prefix: string]: string };
}

/** What an authorization has besides its facts. */
export interface AuthorizationBesides {
  /** A secret. */
  readonly key?: string;
  /** Id of the connection that was made with it. */
  readonly connection?: string;
}

/** What a circuit has besides its facts: secrets, and properties that are only carried along. */
export interface CircuitBesides {
  /** The subscription that a row of Resource Graph names. */
  readonly subscription?: string;
  /** In the order of the facts. */
  readonly peerings: readonly PeeringBesides[];
  /** In the order of the facts. */
  readonly authorizations: readonly AuthorizationBesides[];
  /** Of circuits on port pairs alone. */
  readonly enableDirectPortRateLimit?: boolean;
  /** Properties that Onramp does not act on, by path. */
  readonly kept: { readonly [path: string]: Json };
}
