export const group = '/subscriptions/s-1/resourceGroups/net/providers/Microsoft.Network';
export const circuitId = `${group}/expressRouteCircuits/ams`;
export const peeringId = `${circuitId}/peerings/AzurePrivatePeering`;
export const etag = 'W/"1"';

// What `ConvertTo-Json -Depth 10` prints of each kind: no `properties`, names with a capital, doubles as text.

export const peering = {
  PeeringType: 'AzurePrivatePeering',
  State: 'Enabled',
  AzureASN: 12076,
  PeerASN: 65001,
  PrimaryPeerAddressPrefix: '192.168.1.0/30',
  SecondaryPeerAddressPrefix: '192.168.1.4/30',
  PrimaryAzurePort: 'AMS-01',
  SecondaryAzurePort: 'AMS-02',
  SharedKey: null,
  VlanId: 100,
  MicrosoftPeeringConfig: null,
  ProvisioningState: 'Succeeded',
  GatewayManagerEtag: '1',
  LastModifiedBy: 'Customer',
  Ipv6PeeringConfig: {
    PrimaryPeerAddressPrefix: 'fd00::/126',
    SecondaryPeerAddressPrefix: 'fd00::4/126',
    State: 'Enabled',
  },
  RouteFilter: null,
  Connections: [],
  PeeredConnections: [],
  Name: 'AzurePrivatePeering',
  Etag: etag,
  Id: peeringId,
};
export const authorization = {
  AuthorizationKey: 'a-key',
  AuthorizationUseStatus: 'InUse',
  ProvisioningState: 'Succeeded',
  Name: 'partner',
  Etag: etag,
  Id: `${circuitId}/authorizations/partner`,
};
export const circuit = {
  Name: 'ams',
  ResourceGroupName: 'net',
  Location: 'westeurope',
  Id: circuitId,
  Etag: etag,
  ProvisioningState: 'Succeeded',
  Sku: { Name: 'Premium_MeteredData', Tier: 'Premium', Family: 'MeteredData' },
  Tag: { env: 'prod' },
  TagsTable: '\r\nName Value\r\n==== =====\r\nenv  prod \r\n',
  CircuitProvisioningState: 'Enabled',
  ServiceProviderProvisioningState: 'Provisioned',
  ServiceProviderNotes: null,
  ServiceProviderProperties: { ServiceProviderName: 'Equinix', PeeringLocation: 'Amsterdam', BandwidthInMbps: 1000 },
  ExpressRoutePort: null,
  BandwidthInGbps: null,
  Stag: 7,
  ServiceKey: 'key-1',
  Peerings: [peering],
  Authorizations: [authorization],
  AllowClassicOperations: false,
  GatewayManagerEtag: '1',
  GlobalReachEnabled: false,
  SkuText: '{ "Name": "Premium_MeteredData" }',
  PeeringsText: JSON.stringify([peering]),
};
export const port = {
  Name: 'direct',
  ResourceGroupName: 'net',
  Location: 'westeurope',
  Id: `${group}/expressRoutePorts/direct`,
  PeeringLocation: 'Equinix-Amsterdam-AM5',
  BandwidthInGbps: 100,
  ProvisionedBandwidthInGbps: 10,
  Mtu: '1500',
  Encapsulation: 'QinQ',
  EtherType: '0x8100',
  AllocationDate: 'Saturday, September 1, 2018',
  Links: [
    { RouterName: 'r1', InterfaceName: 'i1', AdminState: 'Enabled', Name: 'link1' },
    { RouterName: 'r2', InterfaceName: 'i2', AdminState: 'Disabled', Name: 'link2' },
  ],
  Circuits: [{ Id: circuitId }],
  BillingType: 'UnlimitedData',
};
export const network = {
  Name: 'hub',
  ResourceGroupName: 'net',
  Id: `${group}/virtualNetworks/hub`,
  AddressSpace: { AddressPrefixes: ['10.0.0.0/16'] },
  Subnets: [
    { Name: 'GatewaySubnet', AddressPrefix: ['10.0.0.0/27'], Id: `${group}/virtualNetworks/hub/subnets/GatewaySubnet` },
  ],
};
export const gateway = {
  Name: 'gw',
  ResourceGroupName: 'net',
  Location: 'westeurope',
  Id: `${group}/virtualNetworkGateways/gw`,
  IpConfigurations: [{ Name: 'default', Subnet: { Id: `${group}/virtualNetworks/hub/subnets/GatewaySubnet` } }],
  GatewayType: 'ExpressRoute',
  Sku: { Capacity: 2, Name: 'ErGw1AZ', Tier: 'ErGw1AZ' },
};
export const connection = {
  Name: 'hub-ams',
  ResourceGroupName: 'net',
  Id: `${group}/connections/hub-ams`,
  AuthorizationKey: null,
  VirtualNetworkGateway1: { Id: `${group}/virtualNetworkGateways/GW` },
  VirtualNetworkGateway2: null,
  Peer: { Id: circuitId.toUpperCase() },
  ConnectionType: 'ExpressRoute',
  RoutingWeight: 10,
  ConnectionStatus: 'Connected',
  ExpressRouteGatewayBypass: true,
};
export const filter = {
  Name: 'filter',
  ResourceGroupName: 'net',
  Id: `${group}/routeFilters/filter`,
  Rules: [{ Access: 'Allow', RouteFilterRuleType: 'Community', Communities: ['12076:5010'], Name: 'rule' }],
  Peerings: [],
};
export const reach = {
  Name: 'reach',
  Id: `${peeringId}/connections/reach`,
  ExpressRouteCircuitPeering: { Id: peeringId },
  PeerExpressRouteCircuitPeering: { Id: peeringId.replace('ams', 'fra') },
  AddressPrefix: '10.1.0.0/29',
  CircuitConnectionStatus: 'Connected',
};
