import type { AuthorizationId, CircuitId, GlobalReachId } from './ids.ts';
import type { KeptProperties } from './json.ts';

export interface GlobalReachSettings {
  readonly name: string;
  /** One /29 for the link between the two circuits. */
  readonly addressPrefix: string;
  /** One /125; empty without IPv6. */
  readonly ipv6AddressPrefix: string;
  /** The authorization of the other circuit, where that belongs to another subscription. */
  readonly authorizationId: AuthorizationId | null;
}

/** Two circuits joined by their private peerings. It is kept on `circuitId`, where it was made, and applies to both. */
export interface GlobalReach {
  readonly id: GlobalReachId;
  readonly circuitId: CircuitId;
  readonly peerCircuitId: CircuitId;
  readonly settings: GlobalReachSettings;
  readonly azure: {
    readonly circuitConnectionStatus: 'Connecting' | 'Connected' | 'Disconnected';
    readonly createdDay: number;
  } | null;
  readonly kept?: KeptProperties;
}

export const blankGlobalReach: GlobalReachSettings = {
  name: '',
  addressPrefix: '',
  ipv6AddressPrefix: '',
  authorizationId: null,
};
