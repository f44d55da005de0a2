import type { Json } from '#domain/model/json.ts';

export const group =
  '/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/net/providers/Microsoft.Network';
const circuitId = `${group}/expressRouteCircuits/ams`;
const peering = `${circuitId}/peerings/AzurePrivatePeering`;

interface Body {
  readonly id: string;
  readonly name: string;
  readonly properties: { readonly [name: string]: Json };
}

const body = (type: string, name: string, properties: Body['properties']): Body => ({
  id: `${group}/${type}/${name}`,
  name,
  properties,
});

const sku = { tier: 'Premium', family: 'MeteredData' };
export const subnet = { id: `${group}/virtualNetworks/hub/subnets/GatewaySubnet` };

/** One resource of each kind that a plan has an entity for, joined with each other. */
export const bodies = {
  circuits: body('expressRouteCircuits', 'ams', { sku }),
  fra: body('expressRouteCircuits', 'fra', { sku }),
  ports: body('ExpressRoutePorts', 'direct', {
    encapsulation: 'QinQ',
    links: [{ name: 'link1', properties: { adminState: 'Enabled' } }],
  }),
  networks: body('virtualNetworks', 'hub', {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
    subnets: [{ name: 'GatewaySubnet', properties: { addressPrefix: '10.0.0.0/27' } }],
  }),
  gateways: body('virtualNetworkGateways', 'gw', {
    gatewayType: 'ExpressRoute',
    sku: { name: 'ErGw1AZ' },
    ipConfigurations: [{ name: 'conf', properties: { subnet } }],
  }),
  connections: body('connections', 'link', {
    connectionType: 'ExpressRoute',
    virtualNetworkGateway1: { id: `${group}/virtualNetworkGateways/gw` },
    peer: { id: circuitId },
  }),
  routeFilters: body('routeFilters', 'filter', {
    rules: [{ name: 'mine', properties: { access: 'Allow', communities: ['12076:5010'] } }],
  }),
  globalReaches: {
    id: `${peering}/connections/reach`,
    name: 'reach',
    properties: {
      expressRouteCircuitPeering: { id: peering },
      peerExpressRouteCircuitPeering: { id: peering.replace('/ams/', '/fra/') },
    },
  },
} satisfies { readonly [shelf: string]: Body };

export type Shelf = Exclude<keyof typeof bodies, 'fra'>;
export const shelves = [
  'circuits',
  'ports',
  'networks',
  'gateways',
  'connections',
  'routeFilters',
  'globalReaches',
] as const;

// As Azure answers: what only it writes stands beside what may be written.
export const answers: { readonly [Kind in Shelf]: object } = {
  circuits: {
    provisioningState: 'Succeeded',
    resourceGuid: 'g',
    circuitProvisioningState: 'Enabled',
    serviceProviderProvisioningState: 'Provisioned',
    allowClassicOperations: false,
    globalReachEnabled: true,
    allowGlobalReach: true,
    gatewayManagerEtag: '1',
    serviceProviderNotes: 'n',
    stag: 7,
    serviceKey: 'k',
    serviceProviderProperties: { serviceProviderName: 'Equinix', peeringLocation: 'Amsterdam', bandwidthInMbps: 50 },
    peerings: [
      {
        name: 'MicrosoftPeering',
        properties: {
          peeringType: 'MicrosoftPeering',
          vlanId: 100,
          azureASN: 12076,
          peerASN: 65001,
          primaryAzurePort: 'p',
          secondaryAzurePort: 's',
          stats: { primarybytesIn: 1 },
          state: 'Enabled',
          lastModifiedBy: 'Customer',
          connections: [],
          peeredConnections: [],
          routeFilter: { id: `${group}/routeFilters/other` },
          microsoftPeeringConfig: {
            advertisedPublicPrefixes: ['203.0.113.0/24'],
            advertisedCommunities: ['1:1'],
            advertisedPublicPrefixesState: 'Configured',
            customerASN: 0,
            legacyMode: 0,
            routingRegistryName: 'NONE',
          },
        },
      },
    ],
    authorizations: [
      {
        name: 'a',
        properties: { authorizationKey: 'k', authorizationUseStatus: 'InUse', connectionResourceUri: '/x' },
      },
    ],
  },
  ports: {
    provisioningState: 'Succeeded',
    peeringLocation: 'Equinix-Amsterdam-AM5',
    bandwidthInGbps: 100,
    provisionedBandwidthInGbps: 10,
    mtu: '1500',
    etherType: '0x8100',
    allocationDate: 'Monday',
    circuits: [{ id: circuitId }],
    links: ['link1', 'link2'].map((name) => ({
      name,
      id: `${group}/ExpressRoutePorts/direct/links/${name}`,
      etag: 'e',
      properties: {
        adminState: 'Enabled',
        provisioningState: 'Succeeded',
        routerName: 'r',
        interfaceName: 'i',
        patchPanelId: 'p',
        rackId: 'r',
        coloLocation: 'c',
        connectorType: 'LC',
        macSecConfig: {
          cknSecretIdentifier: 'https://v/ckn',
          cakSecretIdentifier: 'https://v/cak',
          cipher: 'GcmAes256',
        },
      },
    })),
  },
  networks: {
    provisioningState: 'Succeeded',
    resourceGuid: 'g',
    enableDdosProtection: false,
    dhcpOptions: { dnsServers: ['10.0.0.4'] },
    virtualNetworkPeerings: [
      {
        name: 'spoke',
        id: '/p',
        etag: 'e',
        properties: {
          provisioningState: 'Succeeded',
          peeringState: 'Connected',
          peeringSyncLevel: 'FullyInSync',
          remoteVirtualNetwork: { id: '/spoke' },
          allowVirtualNetworkAccess: true,
          allowGatewayTransit: true,
          remoteAddressSpace: { addressPrefixes: ['10.9.0.0/16'] },
        },
      },
    ],
    subnets: [
      {
        name: 'apps',
        id: '/s',
        etag: 'e',
        properties: { addressPrefix: '10.0.1.0/24', ipConfigurations: [{ id: '/n' }] },
      },
      { name: 'GatewaySubnet', properties: { addressPrefix: '10.0.0.0/27', serviceEndpoints: [], delegations: [] } },
    ],
  },
  gateways: {
    provisioningState: 'Succeeded',
    resourceGuid: 'g',
    vpnType: 'RouteBased',
    enableBgp: false,
    activeActive: false,
    enablePrivateIpAddress: false,
    sku: { name: 'ErGw1AZ', tier: 'ErGw1AZ', capacity: 2 },
    allowRemoteVnetTraffic: true,
    ipConfigurations: [
      {
        name: 'conf',
        id: '/c',
        etag: 'e',
        properties: {
          provisioningState: 'Succeeded',
          privateIPAllocationMethod: 'Dynamic',
          publicIPAddress: { id: `${group}/publicIPAddresses/pip` },
          subnet,
        },
      },
    ],
  },
  connections: {
    provisioningState: 'Succeeded',
    resourceGuid: 'g',
    connectionStatus: 'Connected',
    ingressBytesTransferred: 1,
    egressBytesTransferred: 1,
    enableBgp: false,
    usePolicyBasedTrafficSelectors: false,
    ipsecPolicies: [],
    trafficSelectorPolicies: [],
    enablePrivateLinkFastPath: false,
  },
  routeFilters: {
    provisioningState: 'Succeeded',
    peerings: [{ id: peering }],
    ipv6Peerings: [],
    rules: [
      {
        name: 'mine',
        id: '/r',
        etag: 'e',
        properties: {
          provisioningState: 'Succeeded',
          access: 'Allow',
          routeFilterRuleType: 'Community',
          communities: ['12076:5010'],
        },
      },
    ],
  },
  globalReaches: { provisioningState: 'Succeeded', circuitConnectionStatus: 'Connected', addressPrefix: '10.2.0.0/29' },
};
