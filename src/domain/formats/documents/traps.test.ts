import { describe, expect, it } from 'vitest';
import { type DocumentFacts, factsOf } from './facts.ts';
import { readDocuments } from './read-documents.ts';
import { toPlanResources } from './to-plan-resources.ts';

const group = '/subscriptions/s-1/resourceGroups/Net/providers/Microsoft.Network';
const id = `${group}/expressRouteCircuits/ams`;

const circuit = (properties: object, outside: object = {}) => ({ id, name: 'ams', ...outside, properties });
const peering = (properties: object, name = 'AzurePrivatePeering') => ({
  id: `${id}/peerings/${name}`,
  name,
  properties: { peeringType: name, ...properties },
});

type Expected = { readonly [Kind in keyof DocumentFacts]?: readonly object[] };

// Each one stands in what is known of the formats: how tools print the same thing differently, and what careless answers hold.
const traps: readonly (readonly [trap: string, document: unknown, expected: Expected])[] = [
  [
    'tier and family against the name of the SKU',
    circuit({}, { sku: { name: 'Standard_MeteredData', tier: 'Premium', family: 'UnlimitedData' } }),
    { circuits: [{ tier: 'Premium', family: 'UnlimitedData', skuNameDisagrees: true }] },
  ],
  ['an API version that nobody knows', circuit({ stag: 3 }, { apiVersion: '2099-01-01' }), { circuits: [{ stag: 3 }] }],
  [
    'a tier and a provider’s state that came later',
    circuit({ serviceProviderProvisioningState: 'DeProvisioned' }, { sku: { tier: 'MultiCloud' } }),
    { circuits: [{ tier: 'MultiCloud', serviceProviderProvisioningState: 'DeProvisioned' }] },
  ],
  [
    'both names of Global Reach',
    circuit({ globalReachEnabled: false, allowGlobalReach: true }),
    { circuits: [{ globalReachEnabled: false, allowGlobalReach: true }] },
  ],
  [
    'a size with a fraction, as az prints it',
    `{"id":"${id}","name":"ams","expressRoutePort":{"id":"/p","resourceGroup":"Net"},"bandwidthInGbps":10.0}`,
    { circuits: [{ expressRoutePort: '/p', bandwidthGbps: 10 }] },
  ],
  ['an AS number of 32 bits', peering({ peerASN: 4_294_967_295 }), { peerings: [{ peerASN: 4_294_967_295 }] }],
  [
    'a peering of IPv6 alone',
    peering({ ipv6PeeringConfig: { primaryPeerAddressPrefix: 'fd00::/126', state: 'Enabled' } }),
    { peerings: [{ type: 'AzurePrivatePeering', ipv6: { primaryPrefix: 'fd00::/126', state: 'Enabled' } }] },
  ],
  [
    'Microsoft’s side as null',
    peering({ microsoftPeeringConfig: null, ipv6PeeringConfig: null, sharedKey: null }),
    { peerings: [{ name: 'AzurePrivatePeering', type: 'AzurePrivatePeering', circuit: 'ams' }] },
  ],
  [
    'a filter in either address family',
    peering({ routeFilter: { id: '/f' }, ipv6PeeringConfig: { routeFilter: { id: '/g' } } }, 'MicrosoftPeering'),
    { peerings: [{ routeFilterId: '/f' }] },
  ],
  ['the retired kind of peering', peering({}, 'AzurePublicPeering'), { peerings: [{ type: 'AzurePublicPeering' }] }],
  [
    'an authorization of older answers',
    { id: `${id}/authorizations/a`, name: 'a', properties: { authorizationUseStatus: 'Used' } },
    { authorizations: [{ name: 'a', useStatus: 'Used' }] },
  ],
  [
    'a gateway written out in a connection',
    {
      id: `${group}/connections/l`,
      properties: {
        connectionType: 'ExpressRoute',
        virtualNetworkGateway1: { id: '/gw', properties: {} },
        peer: { id },
      },
    },
    { vnetConnections: [{ gateway: '/gw', circuit: id }] },
  ],
  [
    'a type with another capital',
    { type: 'microsoft.network/expressrouteports', name: 'p', properties: { mtu: '1500', bandwidthInGbps: '100' } },
    { ports: [{ name: 'p', bandwidthGbps: 100 }] },
  ],
  [
    'the tag of a cross connection, with its capital',
    { id: `${group}/expressRouteCrossConnections/k`, name: 'k', properties: { sTag: 7, peerings: [] } },
    { crossConnections: [{ name: 'k', sTag: 7 }] },
  ],
  [
    'rows of Resource Graph',
    {
      data: [
        { type: 'microsoft.network/expressroutecircuits', name: 'ams', subscriptionId: 's-1', properties: { stag: 1 } },
      ],
    },
    { circuits: [{ name: 'ams', stag: 1 }] },
  ],
  [
    'null for what is not set, as older tools print it',
    { id, name: 'ams', stag: null, serviceKey: null, tags: null, peerings: [], sku: null },
    { circuits: [{ id, name: 'ams', resourceGroup: 'Net', peerings: [], authorizations: [] }] },
  ],
  [
    'a connection of a virtual WAN, which leads to the peering',
    {
      id: `${group}/expressRouteGateways/g/expressRouteConnections/c`,
      name: 'c',
      properties: { expressRouteCircuitPeering: { id: `${id}/peerings/AzurePrivatePeering` }, routingWeight: 0 },
    },
    { gatewayConnections: [{ name: 'c', circuitPeering: `${id}/peerings/AzurePrivatePeering`, routingWeight: 0 }] },
  ],
];

const textOf = (document: unknown): string => (typeof document === 'string' ? document : JSON.stringify(document));

describe('what tools print is read in spite of', () => {
  it.each(traps)('%s', (_trap, document, expected) => {
    const { documents, unread } = readDocuments([{ name: 'd', text: textOf(document) }]);
    expect(unread).toEqual([]);
    expect(factsOf(documents.flatMap(({ resources }) => resources))).toMatchObject(expected);
  });

  it('zero for no AS number, and NONE for no registry', () => {
    const config = { advertisedPublicPrefixes: ['203.0.113.0/24'], customerASN: 0, routingRegistryName: 'NONE' };
    const inside = peering({ microsoftPeeringConfig: config }, 'MicrosoftPeering');
    const { documents } = readDocuments([{ name: 'd', text: textOf(circuit({ peerings: [inside] })) }]);
    const { args } = toPlanResources(documents[0]?.resources ?? [], { day: 0 });
    expect(args.peerings).toMatchObject([{ settings: { customerASN: null, routingRegistryName: '' } }]);
  });

  it('brackets and quotes in the comments of a template', () => {
    const open = '{'.repeat(80);
    const text = `{ /* "${open} */ // it’s "${open}
      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      "resources": [ { "type": "Microsoft.Network/expressRouteCircuits", "name": "ams", // "[x]"
        "properties": { "serviceProviderProperties": { "serviceProviderName": "http://a //b /*c*/", } }, }, ],
    }`;
    const { documents } = readDocuments([{ name: 'd', text }]);
    expect(factsOf(documents.flatMap(({ resources }) => resources)).circuits).toMatchObject([
      { name: 'ams', provider: 'http://a //b /*c*/' },
    ]);
  });

  it.each([
    ['https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#'],
    ['http://schema.management.azure.com/schemas/2015-01-01/DeploymentTemplate.json'],
    ['https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#'],
  ])('a template of another scope: %s', ($schema) => {
    const resources = [{ type: 'Microsoft.Network/expressRouteCircuits', name: '[[ams]', properties: {} }];
    const { documents } = readDocuments([{ name: 'd', text: textOf({ $schema, resources }) }]);
    expect(factsOf(documents.flatMap((each) => each.resources)).circuits).toMatchObject([{ name: '[ams]' }]);
  });
});
