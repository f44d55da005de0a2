import type { CircuitSettings, ConnectionSettings, GatewaySettings, NetworkSettings, PeeringSettings } from './plan.ts';

export const blankCircuit: CircuitSettings = {
  name: '',
  resourceGroup: '',
  subscription: '',
  location: '',
  serviceProviderName: '',
  peeringLocation: '',
  bandwidthInMbps: null,
  tier: 'Standard',
  family: 'MeteredData',
  layer: 'L2',
  expressRoutePort: '',
};

export const blankPeering: PeeringSettings = {
  primaryPeerAddressPrefix: '',
  secondaryPeerAddressPrefix: '',
  ipv6PrimaryPeerAddressPrefix: '',
  ipv6SecondaryPeerAddressPrefix: '',
  vlanId: null,
  peerASN: null,
  sharedKey: '',
  advertisedPublicPrefixes: [],
  customerASN: null,
  routingRegistryName: '',
  separateEdge: false,
  routeFilterId: null,
};

export const blankNetwork: NetworkSettings = {
  name: '',
  resourceGroup: '',
  subscription: '',
  location: '',
  addressSpace: [],
  gatewaySubnet: '',
};

export const blankGateway: GatewaySettings = {
  name: '',
  sku: '',
  minScaleUnits: null,
  maxScaleUnits: null,
};

export const blankConnection: ConnectionSettings = {
  name: '',
  routingWeight: 0,
  authorizationId: null,
  fastPath: false,
};
