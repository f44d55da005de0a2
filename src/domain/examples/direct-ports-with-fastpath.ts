import type { PlanRequest } from '#domain/actions/index.ts';
import {
  type CircuitId,
  circuitId,
  connectionId,
  gatewayIdOf,
  networkId,
  peeringId,
  portId,
  siteId,
} from '#domain/model/ids.ts';
import type { Example } from '#domain/shapes/example.ts';

const ports = portId('lon-ports');
const production = circuitId('lon-production');
const analytics = circuitId('lon-analytics');
const hub = networkId('hub');
const lake = networkId('lake');

const announced = ['10.144.0.0/16', '10.145.0.0/16'];
const placed = { resourceGroup: 'rg-network', subscription: 'sub-fabrikam-production', location: 'UK South' };

function circuitOnPorts(id: CircuitId, name: string, bandwidthInMbps: number): PlanRequest {
  const settings = { ...placed, name, bandwidthInMbps, expressRoutePort: ports };
  return { id: 'plan-circuit', args: { circuitId: id, settings } };
}

function peeringRequests(id: CircuitId, number: number): readonly PlanRequest[] {
  return [
    {
      id: 'plan-peering',
      args: {
        circuitId: id,
        type: 'AzurePrivatePeering',
        settings: {
          primaryPeerAddressPrefix: `172.16.${number}.0/30`,
          secondaryPeerAddressPrefix: `172.16.${number}.4/30`,
          vlanId: number,
          peerASN: 65_040,
        },
      },
    },
    { id: 'describe-design', args: { id: peeringId(id, 'AzurePrivatePeering'), design: { announced } } },
  ];
}

export const directPortsWithFastpath: Example<PlanRequest> = {
  id: 'direct-ports-with-fastpath',
  title: 'Direct ports with FastPath',
  shows:
    'A pair of 100 Gbps ports of your own, two circuits on it, and FastPath past the gateways. All of it is live: no provider takes part.',
  seed: 4,
  steps: [
    {
      id: 'plan-port',
      args: {
        portId: ports,
        settings: {
          ...placed,
          name: 'erp-fabrikam-lon',
          peeringLocation: 'London',
          bandwidthInGbps: 100,
          encapsulation: 'QinQ',
          billingType: 'MeteredData',
        },
      },
    },
    circuitOnPorts(production, 'er-fabrikam-production', 10_000),
    circuitOnPorts(analytics, 'er-fabrikam-analytics', 40_000),
    ...peeringRequests(production, 140),
    ...peeringRequests(analytics, 141),
    {
      id: 'plan-site',
      args: {
        siteId: siteId('data-centre'),
        settings: {
          name: 'London data centre',
          prefixes: announced,
          asn: 65_040,
          circuitIds: [production, analytics],
        },
      },
    },
    {
      id: 'plan-network',
      args: {
        networkId: hub,
        settings: {
          ...placed,
          name: 'vnet-hub-uks',
          addressSpace: ['10.40.0.0/16'],
          gatewaySubnet: '10.40.255.0/26',
        },
        gateway: { name: 'ergw-hub-uks', sku: 'ErGw3AZ' },
      },
    },
    {
      id: 'plan-network',
      args: {
        networkId: lake,
        settings: {
          ...placed,
          name: 'vnet-lake-uks',
          addressSpace: ['10.41.0.0/16'],
          gatewaySubnet: '10.41.255.0/26',
        },
        gateway: { name: 'ergw-lake-uks', sku: 'ErGw3AZ' },
      },
    },
    {
      id: 'plan-connection',
      args: {
        connectionId: connectionId('production-hub'),
        circuitId: production,
        gatewayId: gatewayIdOf(hub),
        settings: { name: 'con-production-hub', fastPath: true },
      },
    },
    {
      id: 'plan-connection',
      args: {
        connectionId: connectionId('analytics-lake'),
        circuitId: analytics,
        gatewayId: gatewayIdOf(lake),
        settings: { name: 'con-analytics-lake', fastPath: true },
      },
    },
    { id: 'create-port', args: { portId: ports } },
    { id: 'download-letter', args: { portId: ports } },
    { days: 10 },
    { id: 'set-port-link', args: { portId: ports, link: 'primary', adminState: 'Enabled' } },
    { id: 'set-port-link', args: { portId: ports, link: 'secondary', adminState: 'Enabled' } },
    { id: 'create-circuit', args: { circuitId: production } },
    { id: 'create-circuit', args: { circuitId: analytics } },
    { id: 'configure-private-peering', args: { circuitId: production } },
    { id: 'configure-private-peering', args: { circuitId: analytics } },
    { id: 'create-network', args: { networkId: hub } },
    { id: 'create-network', args: { networkId: lake } },
    { id: 'create-gateway', args: { gatewayId: gatewayIdOf(hub) } },
    { id: 'create-gateway', args: { gatewayId: gatewayIdOf(lake) } },
    { days: 1 },
    { id: 'link-network', args: { connectionId: connectionId('production-hub') } },
    { id: 'link-network', args: { connectionId: connectionId('analytics-lake') } },
    { days: 1 },
  ],
};
