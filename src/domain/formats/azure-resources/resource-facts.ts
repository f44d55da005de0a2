import type { PeeringFacts } from '../azure-circuit/circuit-facts.ts';

// What documents say about resources beside circuits. A fact that the document lacks is absent.

export interface GlobalReachFacts {
  readonly name?: string;
  readonly fromPeering?: string;
  readonly toPeering?: string;
  readonly addressPrefix?: string;
  readonly ipv6AddressPrefix?: string;
  readonly status?: string;
  readonly provisioningState?: string;
}

interface PortLinkFacts {
  readonly name?: string;
  readonly adminState?: string;
  readonly router?: string;
  readonly interface?: string;
}

export interface PortFacts {
  readonly name?: string;
  readonly location?: string;
  readonly peeringLocation?: string;
  readonly bandwidthGbps?: number;
  readonly provisionedBandwidthGbps?: number;
  readonly encapsulation?: string;
  readonly etherType?: string;
  /** Ids. */
  readonly circuits: readonly string[];
  readonly links: readonly PortLinkFacts[];
}

/** What a port pair has besides its facts. */
export interface PortBesides {
  readonly billingType?: string;
  /** Whether each link has keys for MACsec. */
  readonly macSec: readonly boolean[];
}

/** A right to put circuits on a port pair. */
export interface PortAuthorizationReading {
  readonly name?: string;
  readonly useStatus?: string;
  /** A secret. */
  readonly key?: string;
  /** Id of the circuit that was made with it. */
  readonly circuit?: string;
}

/** The provider’s view of a circuit; it is named as such and not put into a plan. */
export interface CrossConnectionFacts {
  readonly name?: string;
  readonly location?: string;
  readonly circuitId?: string;
  readonly peeringLocation?: string;
  readonly bandwidthMbps?: number;
  readonly serviceProviderProvisioningState?: string;
  readonly sTag?: number;
  readonly provisioningState?: string;
  readonly peerings: readonly PeeringFacts[];
}

/** A connection of a virtual WAN’s gateway. */
export interface GatewayConnectionFacts {
  readonly name?: string;
  readonly circuitPeering?: string;
  readonly routingWeight?: number;
  readonly provisioningState?: string;
}

export interface VnetConnectionFacts {
  readonly name?: string;
  readonly connectionType?: string;
  readonly gateway?: string;
  /** Id of the circuit. */
  readonly circuit?: string;
  readonly routingWeight?: number;
  readonly fastPath?: boolean;
  readonly status?: string;
}

export interface VirtualNetworkGatewayFacts {
  readonly name?: string;
  readonly location?: string;
  readonly gatewayType?: string;
  readonly sku?: string;
  readonly minScaleUnits?: number;
  readonly maxScaleUnits?: number;
  /** Id of its subnet. */
  readonly subnet?: string;
}

export interface VirtualNetworkFacts {
  readonly name?: string;
  readonly location?: string;
  readonly addressSpace: readonly string[];
  readonly gatewaySubnet?: string;
}

export interface RouteFilterFacts {
  readonly name?: string;
  readonly location?: string;
  readonly access?: string;
  readonly ruleCount: number;
  readonly communities: readonly string[];
}
