import { blankCircuit, blankConnection, blankGateway, blankNetwork, blankPeering } from '#domain/model/blank.ts';
import type { CircuitCondition } from '#domain/model/circuit-condition.ts';
import {
  authorizationId,
  circuitId,
  connectionId,
  gatewayId,
  gatewayIdOf,
  networkId,
  peeringId,
} from '#domain/model/ids.ts';
import {
  type Authorization,
  type Circuit,
  type CircuitInAzure,
  type CircuitSettings,
  type Connection,
  type ConnectionSettings,
  emptyPlan,
  type Gateway,
  type GatewaySettings,
  type NetworkSettings,
  type Peering,
  type PeeringInAzure,
  type PeeringSettings,
  type PeeringType,
  type Plan,
  type VirtualNetwork,
} from '#domain/model/plan.ts';

// Builders name only what a test is about; the rest is a small, valid plan: Equinix at Amsterdam, West Europe.

/** Adds something to a plan. */
export type Part = (plan: Plan) => Plan;

export function planWith(...parts: readonly Part[]): Plan {
  return parts.reduce((plan, part) => part(plan), emptyPlan);
}

const liveCircuit: CircuitInAzure = {
  serviceKey: '1a2b3c4d-0000-4000-a000-000000000001',
  serviceProviderProvisioningState: 'NotProvisioned',
  circuitProvisioningState: 'Enabled',
  provisioningState: 'Succeeded',
  stag: null,
  createdDay: 0,
  sinceDay: 0,
  keyHandedOverDay: 0,
  lastReadDay: 0,
  portPair: '',
  providerNote: '',
};

/** A circuit that is only planned. */
export function circuit(name: string, settings: Partial<CircuitSettings> = {}): Part {
  return (plan) => {
    const id = circuitId(name);
    const made: Circuit = {
      id,
      settings: {
        ...blankCircuit,
        name,
        resourceGroup: 'net',
        subscription: 'sub-1',
        location: 'West Europe',
        serviceProviderName: 'Equinix',
        peeringLocation: 'Amsterdam',
        bandwidthInMbps: 200,
        ...settings,
      },
      azure: null,
      orderAgreedDay: 0,
      billed: [],
      kept: {},
    };
    return { ...plan, circuits: { ...plan.circuits, [id]: made } };
  };
}

/** A live circuit; without more, created and with its key at the provider. */
export function liveCircuitWith(
  name: string,
  azure: Partial<CircuitInAzure> = {},
  settings: Partial<CircuitSettings> = {},
): Part {
  return (plan) => {
    const planned = circuit(name, settings)(plan);
    const made = planned.circuits[circuitId(name)];
    if (!made) throw new Error('The builder lost its own circuit.');
    return {
      ...planned,
      circuits: { ...planned.circuits, [made.id]: { ...made, azure: { ...liveCircuit, ...azure } } },
    };
  };
}

const byCondition: { readonly [Column in Exclude<CircuitCondition, 'none'>]: Partial<CircuitInAzure> } = {
  NP: { serviceProviderProvisioningState: 'NotProvisioned' },
  PG: { serviceProviderProvisioningState: 'Provisioning' },
  PD: { serviceProviderProvisioningState: 'Provisioned' },
  DP: { serviceProviderProvisioningState: 'Deprovisioning' },
  FLT: { circuitProvisioningState: 'Disabled' },
  BUSY: { provisioningState: 'Updating' },
  FAIL: { provisioningState: 'Failed' },
};

/** A circuit in a column of the matrix. `state` is what the provider reports beneath FLT, BUSY and FAIL. */
export function circuitIn(
  condition: CircuitCondition,
  {
    name = 'ams',
    state,
    settings = {},
  }: { readonly name?: string; readonly state?: string; readonly settings?: Partial<CircuitSettings> } = {},
): Part {
  if (condition === 'none') return circuit(name, settings);
  const beneath = state === undefined ? {} : { serviceProviderProvisioningState: state };
  return liveCircuitWith(name, { ...beneath, ...byCondition[condition] }, settings);
}

const livePeering: PeeringInAzure = {
  state: 'Enabled',
  provisioningState: 'Succeeded',
  azureASN: 12_076,
  lastModifiedBy: 'Customer',
  configuredDay: 0,
  advertisedPublicPrefixesState: 'NotConfigured',
  prefixStates: {},
  prefixesSinceDay: 0,
  ticket: 'none',
  ticketDay: null,
};

const settingsByType: { readonly [Type in PeeringType]: Partial<PeeringSettings> } = {
  AzurePrivatePeering: {
    primaryPeerAddressPrefix: '192.168.100.128/30',
    secondaryPeerAddressPrefix: '192.168.100.132/30',
    vlanId: 200,
    peerASN: 65_010,
  },
  MicrosoftPeering: {
    primaryPeerAddressPrefix: '131.107.0.0/30',
    secondaryPeerAddressPrefix: '131.107.0.4/30',
    vlanId: 300,
    peerASN: 3320,
    advertisedPublicPrefixes: ['131.107.4.0/24'],
    routingRegistryName: 'RIPENCC',
    separateEdge: true,
  },
  AzurePublicPeering: {
    primaryPeerAddressPrefix: '131.107.8.0/30',
    secondaryPeerAddressPrefix: '131.107.8.4/30',
    vlanId: 400,
    peerASN: 3320,
  },
};

interface PeeringParts {
  readonly on?: string;
  readonly settings?: Partial<PeeringSettings>;
  readonly azure?: Partial<PeeringInAzure>;
}

export function plannedPeering(type: PeeringType, { on = 'ams', settings = {} }: PeeringParts = {}): Part {
  return (plan) => {
    const owner = circuitId(on);
    const id = peeringId(owner, type);
    const made: Peering = {
      id,
      circuitId: owner,
      type,
      settings: { ...blankPeering, ...settingsByType[type], ...settings },
      azure: null,
    };
    return { ...plan, peerings: { ...plan.peerings, [id]: made } };
  };
}

export function peering(type: PeeringType, { on = 'ams', settings = {}, azure = {} }: PeeringParts = {}): Part {
  return (plan) => {
    const planned = plannedPeering(type, { on, settings })(plan);
    const id = peeringId(circuitId(on), type);
    const made = planned.peerings[id];
    if (!made) throw new Error('The builder lost its own peering.');
    const checked = type === 'MicrosoftPeering' ? ({ advertisedPublicPrefixesState: 'Configured' } as const) : {};
    return {
      ...planned,
      peerings: { ...planned.peerings, [id]: { ...made, azure: { ...livePeering, ...checked, ...azure } } },
    };
  };
}

type GatewayStage = 'planned' | 'network' | 'deploying' | 'ready';

interface NetworkParts {
  readonly stage?: GatewayStage;
  readonly settings?: Partial<NetworkSettings>;
  readonly sku?: string;
  readonly gatewaySettings?: Partial<GatewaySettings>;
}

/** A network with its gateway, as far as `stage` says. Spaces follow each other: 10.20.0.0/16, 10.21.0.0/16, … */
export function network(
  name: string,
  { stage = 'ready', settings = {}, sku = 'ErGw1AZ', gatewaySettings = {} }: NetworkParts = {},
): Part {
  return (plan) => {
    const id = networkId(name);
    const second = 20 + Object.keys(plan.networks).length;
    const made: VirtualNetwork = {
      id,
      settings: {
        ...blankNetwork,
        name,
        resourceGroup: 'net',
        subscription: 'sub-1',
        location: 'West Europe',
        addressSpace: [`10.${second}.0.0/16`],
        gatewaySubnet: `10.${second}.255.0/27`,
        ...settings,
      },
      azure: stage === 'planned' ? null : { createdDay: 0 },
    };
    const provisioningState = stage === 'ready' ? 'Succeeded' : 'Updating';
    const gateway: Gateway = {
      id: gatewayIdOf(id),
      networkId: id,
      settings: { ...blankGateway, name: `${name}-gateway`, sku, ...gatewaySettings },
      azure: stage === 'ready' || stage === 'deploying' ? { provisioningState, createdDay: 0 } : null,
    };
    return {
      ...plan,
      networks: { ...plan.networks, [id]: made },
      gateways: { ...plan.gateways, [gateway.id]: gateway },
    };
  };
}

interface ConnectionParts {
  readonly on?: string;
  readonly to?: string;
  readonly key?: string;
  readonly stage?: 'planned' | 'connecting' | 'connected' | 'failed';
  readonly settings?: Partial<ConnectionSettings>;
}

const connectionStages = {
  planned: null,
  connecting: { provisioningState: 'Updating', connectionStatus: 'Connecting', createdDay: 0 },
  connected: { provisioningState: 'Succeeded', connectionStatus: 'Connected', createdDay: 0 },
  failed: { provisioningState: 'Failed', connectionStatus: 'NotConnected', createdDay: 0 },
} as const;

export function connection(
  name: string,
  { on = 'ams', to = 'hub', key, stage = 'connected', settings = {} }: ConnectionParts = {},
): Part {
  return (plan) => {
    const id = connectionId(name);
    const made: Connection = {
      id,
      circuitId: circuitId(on),
      gatewayId: gatewayId(`${to}/gateway`),
      settings: {
        ...blankConnection,
        name,
        authorizationId: key === undefined ? null : authorizationId(key),
        ...settings,
      },
      azure: connectionStages[stage],
    };
    return { ...plan, connections: { ...plan.connections, [id]: made } };
  };
}

export function authorization(
  name: string,
  { on = 'ams', use = 'Available' }: { readonly on?: string; readonly use?: 'planned' | 'Available' | 'InUse' } = {},
): Part {
  return (plan) => {
    const id = authorizationId(name);
    const key = '5e6f7a8b-0000-4000-a000-000000000002';
    const azure = use === 'planned' ? null : { authorizationKey: key, authorizationUseStatus: use, createdDay: 0 };
    const made: Authorization = { id, circuitId: circuitId(on), settings: { name }, azure };
    return { ...plan, authorizations: { ...plan.authorizations, [id]: made } };
  };
}
