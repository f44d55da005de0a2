import type { CircuitSettings, NetworkSettings, PeeringSettings } from './plan.ts';

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
};

export const blankNetwork: NetworkSettings = {
  name: '',
  resourceGroup: '',
  subscription: '',
  location: '',
  addressSpace: [],
  gatewaySubnet: '',
};
