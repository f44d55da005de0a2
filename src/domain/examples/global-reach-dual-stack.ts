import type { PlanRequest } from '#domain/actions/index.ts';
import {
  authorizationId,
  type CircuitId,
  circuitId,
  connectionId,
  gatewayIdOf,
  globalReachId,
  networkId,
  peeringId,
  siteId,
} from '#domain/model/ids.ts';
import type { Example } from '#domain/shapes/example.ts';

const amsterdam = circuitId('ams');
const tokyo = circuitId('tyo');
const hub = networkId('hub');
const partner = networkId('partner');
const partnerLink = connectionId('tyo-partner');

const owned = { resourceGroup: 'rg-connectivity', subscription: 'sub-contoso-connectivity' };
const sizes = { tier: 'Premium', bandwidthInMbps: 500, layer: 'L2' } as const;

interface End {
  readonly id: CircuitId;
  readonly city: string;
  readonly number: number;
  readonly prefixes: readonly string[];
}

const ends: readonly End[] = [
  { id: amsterdam, city: 'Amsterdam', number: 160, prefixes: ['10.192.0.0/16', 'fd00:192::/48'] },
  { id: tokyo, city: 'Tokyo', number: 161, prefixes: ['10.193.0.0/16', 'fd00:193::/48'] },
];

/** Routing of one circuit in both families, and the plant that lands on it. */
function endRequests({ id, city, number, prefixes }: End): readonly PlanRequest[] {
  return [
    {
      id: 'plan-peering',
      args: {
        circuitId: id,
        type: 'AzurePrivatePeering',
        settings: {
          primaryPeerAddressPrefix: `172.16.${number}.0/30`,
          secondaryPeerAddressPrefix: `172.16.${number}.4/30`,
          ipv6PrimaryPeerAddressPrefix: `fd00:10:${number}::/126`,
          ipv6SecondaryPeerAddressPrefix: `fd00:10:${number}::4/126`,
          vlanId: number,
          peerASN: 65_000 + number,
        },
      },
    },
    { id: 'describe-design', args: { id: peeringId(id, 'AzurePrivatePeering'), design: { announced: prefixes } } },
    {
      id: 'plan-site',
      args: {
        siteId: siteId(`${id}-plant`),
        settings: { name: `${city} plant`, prefixes, asn: 65_000 + number, circuitIds: [id] },
      },
    },
  ];
}

export const globalReachDualStack: Example<PlanRequest> = {
  id: 'global-reach-dual-stack',
  title: 'Global Reach with IPv6',
  shows:
    'Global Reach joins a plant in Amsterdam with one in Tokyo. IPv4 and IPv6 run everywhere, and a partner links its own network with an authorization.',
  seed: 6,
  steps: [
    {
      id: 'plan-circuit',
      args: {
        circuitId: amsterdam,
        settings: {
          ...owned,
          ...sizes,
          name: 'er-contoso-ams',
          location: 'West Europe',
          serviceProviderName: 'Megaport',
          peeringLocation: 'Amsterdam',
        },
      },
    },
    {
      id: 'plan-circuit',
      args: {
        circuitId: tokyo,
        settings: {
          ...owned,
          ...sizes,
          name: 'er-contoso-tyo',
          location: 'Japan East',
          serviceProviderName: 'KDDI',
          peeringLocation: 'Tokyo',
        },
      },
    },
    ...ends.flatMap(endRequests),
    {
      id: 'plan-network',
      args: {
        networkId: hub,
        settings: {
          ...owned,
          name: 'vnet-hub-weu',
          location: 'West Europe',
          addressSpace: ['10.60.0.0/16', 'fd00:60::/48'],
          gatewaySubnet: '10.60.255.0/27',
        },
        gateway: { name: 'ergw-hub-weu', sku: 'ErGw2AZ' },
      },
    },
    {
      id: 'plan-network',
      args: {
        networkId: partner,
        settings: {
          name: 'vnet-fabrikam-jpe',
          resourceGroup: 'rg-network',
          subscription: 'sub-fabrikam-japan',
          location: 'Japan East',
          addressSpace: ['10.61.0.0/16', 'fd00:61::/48'],
          gatewaySubnet: '10.61.255.0/27',
        },
        gateway: { name: 'ergw-fabrikam-jpe', sku: 'ErGw1AZ' },
      },
    },
    { id: 'describe-design', args: { id: hub, design: { gatewaySubnetIpv6: 'fd00:60:0:ff::/64' } } },
    { id: 'describe-design', args: { id: partner, design: { gatewaySubnetIpv6: 'fd00:61:0:ff::/64' } } },
    {
      id: 'plan-connection',
      args: {
        connectionId: connectionId('ams-hub'),
        circuitId: amsterdam,
        gatewayId: gatewayIdOf(hub),
        settings: { name: 'con-ams-hub' },
      },
    },
    {
      id: 'plan-connection',
      args: {
        connectionId: partnerLink,
        circuitId: tokyo,
        gatewayId: gatewayIdOf(partner),
        settings: { name: 'con-tyo-fabrikam' },
      },
    },
    {
      id: 'plan-authorization',
      args: {
        authorizationId: authorizationId('fabrikam'),
        circuitId: tokyo,
        name: 'for-fabrikam',
        connectionId: partnerLink,
      },
    },
    {
      id: 'plan-global-reach',
      args: {
        globalReachId: globalReachId('ams-tyo'),
        circuitId: amsterdam,
        peerCircuitId: tokyo,
        settings: { name: 'gr-ams-tyo', addressPrefix: '172.16.169.0/29', ipv6AddressPrefix: 'fd00:10:169::/125' },
      },
    },
  ],
};
