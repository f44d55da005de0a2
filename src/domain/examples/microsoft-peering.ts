import type { PlanRequest } from '#domain/actions/index.ts';
import {
  circuitId,
  connectionId,
  gatewayIdOf,
  networkId,
  peeringId,
  routeFilterId,
  siteId,
} from '#domain/model/ids.ts';
import type { Example } from '#domain/shapes/example.ts';

const circuit = circuitId('dub');
const hub = networkId('hub');
const privatePeering = peeringId(circuit, 'AzurePrivatePeering');
const publicPeering = peeringId(circuit, 'MicrosoftPeering');
const filter = routeFilterId('storage-only');

const announced = ['10.150.0.0/16'];
const placed = { resourceGroup: 'rg-connectivity', subscription: 'sub-contoso-connectivity', location: 'North Europe' };

export const microsoftPeering: Example<PlanRequest> = {
  id: 'microsoft-peering',
  title: 'Microsoft peering',
  shows:
    'Public prefixes of yours, checked by Microsoft, and a route filter that lets in storage and SQL of two regions. Ordered, provisioned, and live to the end.',
  seed: 5,
  steps: [
    {
      id: 'plan-circuit',
      args: {
        circuitId: circuit,
        settings: {
          ...placed,
          name: 'er-contoso-dub',
          serviceProviderName: 'eir',
          peeringLocation: 'Dublin',
          bandwidthInMbps: 1000,
          layer: 'L2',
        },
      },
    },
    {
      id: 'plan-peering',
      args: {
        circuitId: circuit,
        type: 'MicrosoftPeering',
        settings: {
          primaryPeerAddressPrefix: '198.51.100.0/30',
          secondaryPeerAddressPrefix: '198.51.100.4/30',
          vlanId: 150,
          peerASN: 65_050,
          advertisedPublicPrefixes: ['203.0.113.0/25', '203.0.113.128/25'],
          routingRegistryName: 'RIPENCC',
          separateEdge: true,
        },
      },
    },
    {
      id: 'plan-route-filter',
      args: {
        routeFilterId: filter,
        settings: {
          ...placed,
          name: 'rf-storage-and-sql',
          // Storage and SQL of North Europe and West Europe.
          communities: ['12076:52003', '12076:53003', '12076:52002', '12076:53002'],
        },
        peeringId: publicPeering,
      },
    },
    {
      id: 'plan-peering',
      args: {
        circuitId: circuit,
        type: 'AzurePrivatePeering',
        settings: {
          primaryPeerAddressPrefix: '172.16.50.0/30',
          secondaryPeerAddressPrefix: '172.16.50.4/30',
          vlanId: 151,
          peerASN: 65_050,
        },
      },
    },
    { id: 'describe-design', args: { id: privatePeering, design: { announced } } },
    {
      id: 'plan-site',
      args: {
        siteId: siteId('head-office'),
        settings: { name: 'Dublin head office', prefixes: announced, asn: 65_050, circuitIds: [circuit] },
      },
    },
    {
      id: 'plan-network',
      args: {
        networkId: hub,
        settings: {
          ...placed,
          name: 'vnet-hub-neu',
          addressSpace: ['10.50.0.0/16'],
          gatewaySubnet: '10.50.255.0/27',
        },
        gateway: { name: 'ergw-hub-neu', sku: 'ErGw1AZ' },
      },
    },
    {
      id: 'plan-connection',
      args: {
        connectionId: connectionId('dub-hub'),
        circuitId: circuit,
        gatewayId: gatewayIdOf(hub),
        settings: { name: 'con-dub-hub' },
      },
    },
    { id: 'agree-order', args: { circuitId: circuit } },
    { id: 'create-circuit', args: { circuitId: circuit } },
    { id: 'create-network', args: { networkId: hub } },
    { id: 'create-gateway', args: { gatewayId: gatewayIdOf(hub) } },
    { id: 'create-route-filter', args: { routeFilterId: filter } },
    { id: 'hand-over-key', args: { circuitId: circuit } },
    // Longer than any provider takes.
    { days: 16 },
    { id: 'configure-private-peering', args: { circuitId: circuit } },
    { id: 'configure-microsoft-peering', args: { circuitId: circuit } },
    { id: 'link-network', args: { connectionId: connectionId('dub-hub') } },
    { days: 2 },
    // A private AS number is in no registry: a person at Microsoft looks.
    { id: 'open-validation-ticket', args: { peeringId: publicPeering } },
    { days: 7 },
    { id: 'attach-route-filter', args: { peeringId: publicPeering } },
    { id: 'refresh-state', args: { circuitId: circuit } },
  ],
};
