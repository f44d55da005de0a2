import type { PlanRequest } from '#domain/actions/index.ts';
import { circuitId, connectionId, gatewayIdOf, networkId, peeringId, siteId } from '#domain/model/ids.ts';
import type { Example } from '#domain/shapes/example.ts';

const circuit = circuitId('ams');
const hub = networkId('hub');
const privatePeering = peeringId(circuit, 'AzurePrivatePeering');

const placed = { resourceGroup: 'rg-connectivity', subscription: 'sub-contoso-connectivity', location: 'West Europe' };
const officeRanges = ['10.64.0.0/16', '10.65.0.0/16'];

export const layer2ToAHub: Example<PlanRequest> = {
  id: 'layer-2-to-a-hub',
  title: 'Layer 2 to a hub',
  shows:
    'One circuit over a provider’s Ethernet, on which you run BGP yourself, and one linked network. Nothing is ordered yet.',
  seed: 1,
  steps: [
    {
      id: 'plan-circuit',
      args: {
        circuitId: circuit,
        settings: {
          ...placed,
          name: 'er-contoso-ams',
          serviceProviderName: 'Equinix',
          peeringLocation: 'Amsterdam',
          bandwidthInMbps: 500,
          layer: 'L2',
        },
      },
    },
    {
      id: 'plan-peering',
      args: {
        circuitId: circuit,
        type: 'AzurePrivatePeering',
        settings: {
          primaryPeerAddressPrefix: '172.16.10.0/30',
          secondaryPeerAddressPrefix: '172.16.10.4/30',
          vlanId: 110,
          peerASN: 65_010,
        },
      },
    },
    {
      id: 'plan-network',
      args: {
        networkId: hub,
        settings: {
          ...placed,
          name: 'vnet-hub-weu',
          addressSpace: ['10.10.0.0/16'],
          gatewaySubnet: '10.10.255.0/27',
        },
        gateway: { name: 'ergw-hub-weu', sku: 'ErGw1AZ' },
      },
    },
    {
      id: 'plan-connection',
      args: {
        connectionId: connectionId('ams-hub'),
        circuitId: circuit,
        gatewayId: gatewayIdOf(hub),
        settings: { name: 'con-ams-hub' },
      },
    },
    {
      id: 'plan-site',
      args: {
        siteId: siteId('office'),
        settings: { name: 'Amsterdam office', prefixes: officeRanges, asn: 65_010, circuitIds: [circuit] },
      },
    },
    { id: 'describe-design', args: { id: privatePeering, design: { announced: officeRanges } } },
  ],
};
