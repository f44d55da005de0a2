import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId, connectionId, gatewayIdOf, networkId, siteId } from '#domain/model/ids.ts';
import type { Example } from '#domain/shapes/example.ts';

const circuit = circuitId('par');
const spoke = networkId('apps');

const placed = { resourceGroup: 'rg-network', subscription: 'sub-fabrikam-production', location: 'France Central' };

export const layer3ByTheProvider: Example<PlanRequest> = {
  id: 'layer-3-by-the-provider',
  title: 'Layer 3 by the provider',
  shows:
    'The provider routes for you and enables the peering. The key was sent, its work has begun, and you wait for it.',
  seed: 2,
  steps: [
    {
      id: 'plan-circuit',
      args: {
        circuitId: circuit,
        settings: {
          ...placed,
          name: 'er-fabrikam-par',
          serviceProviderName: 'Orange',
          peeringLocation: 'Paris',
          bandwidthInMbps: 200,
          layer: 'L3',
        },
      },
    },
    {
      id: 'plan-peering',
      args: {
        circuitId: circuit,
        type: 'AzurePrivatePeering',
        settings: {
          primaryPeerAddressPrefix: '172.16.20.0/30',
          secondaryPeerAddressPrefix: '172.16.20.4/30',
          vlanId: 120,
          peerASN: 65_020,
        },
      },
    },
    {
      id: 'plan-site',
      args: {
        siteId: siteId('office'),
        settings: { name: 'Paris office', prefixes: ['10.120.0.0/16'], asn: 65_020, circuitIds: [circuit] },
      },
    },
    {
      id: 'plan-network',
      args: {
        networkId: spoke,
        settings: {
          ...placed,
          name: 'vnet-apps-frc',
          addressSpace: ['10.20.0.0/16'],
          gatewaySubnet: '10.20.255.0/27',
        },
        gateway: { name: 'ergw-apps-frc', sku: 'ErGw1AZ' },
      },
    },
    {
      id: 'plan-connection',
      args: {
        connectionId: connectionId('par-apps'),
        circuitId: circuit,
        gatewayId: gatewayIdOf(spoke),
        settings: { name: 'con-par-apps' },
      },
    },
    { id: 'agree-order', args: { circuitId: circuit } },
    { days: 2 },
    { id: 'create-circuit', args: { circuitId: circuit } },
    { id: 'hand-over-key', args: { circuitId: circuit } },
    { days: 4 },
  ],
};
