import type { CircuitId, PortId } from './ids.ts';
import type { KeptProperties } from './json.ts';
import type { PortDesign } from './port-design.ts';

/** A pair of ports of ExpressRoute Direct, as `Microsoft.Network/expressRoutePorts` has it. */
export interface PortSettings {
  readonly name: string;
  readonly resourceGroup: string;
  readonly subscription: string;
  /** Azure region of the resource. */
  readonly location: string;
  readonly peeringLocation: string;
  readonly bandwidthInGbps: number | null;
  /** Chosen at creation, for good. */
  readonly encapsulation: 'QinQ' | 'Dot1Q';
  readonly billingType: 'MeteredData' | 'UnlimitedData';
}

export interface PortLink {
  readonly adminState: 'Enabled' | 'Disabled';
  readonly macSec: 'off' | 'on' | 'mismatch';
}

/** A right to put circuits of another subscription on the ports. */
export interface PortAuthorization {
  readonly name: string;
  /** GUID; a secret. It is not the key of a circuit's authorization. */
  readonly authorizationKey: string;
  readonly authorizationUseStatus: 'Available' | 'InUse';
  /** The circuit that was made with it; left out while it is Available. */
  readonly usedBy?: CircuitId;
}

export interface Port {
  readonly id: PortId;
  readonly settings: PortSettings;
  readonly azure: {
    readonly provisioningState: 'Succeeded' | 'Updating';
    readonly links: readonly [PortLink, PortLink];
    readonly createdDay: number;
    /** Day of the letter of authorization, from which the cross-connects are ordered. */
    readonly letterDay: number | null;
    /** Day from which the ports cost money; null while they do not. */
    readonly billedFromDay: number | null;
    readonly authorizations: readonly PortAuthorization[];
  } | null;
  /** Days in which deleted ports cost money; left out while none were deleted. */
  readonly billed?: readonly { readonly fromDay: number; readonly toDay: number }[];
  readonly kept?: KeptProperties;
  readonly design?: PortDesign;
}

export const blankPort: PortSettings = {
  name: '',
  resourceGroup: '',
  subscription: '',
  location: '',
  peeringLocation: '',
  bandwidthInGbps: null,
  encapsulation: 'QinQ',
  billingType: 'MeteredData',
};
