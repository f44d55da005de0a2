import * as v from 'valibot';
import { readDocuments } from '#domain/formats/documents/read-documents.ts';
import { toPlanResources } from '#domain/formats/documents/to-plan-resources.ts';
import { type Figure, quickest } from './measure.ts';

const group = '/subscriptions/3b7d0c95-21e4-4f6a-9d80-c5e1a2b3d4f6/resourceGroups/net/providers/Microsoft.Network';

/** One of the list, in the shape in which az prints it. */
function circuitNamed(name: string): object {
  const id = `${group}/expressRouteCircuits/${name}`;
  return {
    allowClassicOperations: false,
    authorizations: [],
    circuitProvisioningState: 'Enabled',
    etag: 'W/"c4d5e6f7-0001-4a0e-8f0d-3f4f0a9b7c11"',
    globalReachEnabled: false,
    id,
    location: 'westeurope',
    name,
    peerings: [
      {
        azureASN: 12076,
        connections: [],
        id: `${id}/peerings/AzurePrivatePeering`,
        lastModifiedBy: 'Customer',
        name: 'AzurePrivatePeering',
        peerASN: 65010,
        peeringType: 'AzurePrivatePeering',
        primaryPeerAddressPrefix: '192.168.100.0/30',
        provisioningState: 'Succeeded',
        secondaryPeerAddressPrefix: '192.168.100.4/30',
        state: 'Enabled',
        type: 'Microsoft.Network/expressRouteCircuits/peerings',
        vlanId: 200,
      },
    ],
    provisioningState: 'Succeeded',
    resourceGroup: 'net',
    serviceKey: '8d1f6b23-0d35-4f0f-9a64-2f1c5f3e8a01',
    serviceProviderProperties: {
      bandwidthInMbps: 200,
      peeringLocation: 'Amsterdam',
      serviceProviderName: 'Equinix',
    },
    serviceProviderProvisioningState: 'Provisioned',
    sku: { family: 'MeteredData', name: 'Standard_MeteredData', tier: 'Standard' },
    stag: 17,
    tags: null,
    type: 'Microsoft.Network/expressRouteCircuits',
  };
}

const text = v.string();
const list = v.array(
  v.object({
    allowClassicOperations: v.boolean(),
    authorizations: v.array(v.object({})),
    circuitProvisioningState: text,
    etag: text,
    globalReachEnabled: v.boolean(),
    id: text,
    location: text,
    name: text,
    peerings: v.array(
      v.object({
        azureASN: v.number(),
        connections: v.array(v.object({})),
        id: text,
        lastModifiedBy: text,
        name: text,
        peerASN: v.number(),
        peeringType: text,
        primaryPeerAddressPrefix: text,
        provisioningState: text,
        secondaryPeerAddressPrefix: text,
        state: text,
        type: text,
        vlanId: v.number(),
      }),
    ),
    provisioningState: text,
    resourceGroup: text,
    serviceKey: text,
    serviceProviderProperties: v.object({
      bandwidthInMbps: v.number(),
      peeringLocation: text,
      serviceProviderName: text,
    }),
    serviceProviderProvisioningState: text,
    sku: v.object({ family: text, name: text, tier: text }),
    stag: v.number(),
    tags: v.null(),
    type: text,
  }),
);

/** What `az network express-route list` prints, as entities of a plan. */
function imported(printed: string): number {
  const { documents } = readDocuments([{ name: 'list.json', text: printed }]);
  const { args } = toPlanResources(
    documents.flatMap(({ resources }) => resources),
    { day: 0 },
  );
  return args.circuits.length;
}

function validated(printed: string): number {
  return v.parse(list, JSON.parse(printed)).length;
}

/** Reading a list of so many circuits, as against parsing it and checking it by a plain schema. In milliseconds. */
export function importFigures(circuits: number, runs: number): readonly Figure[] {
  const printed = JSON.stringify(
    Array.from({ length: circuits }, (_each, index) => circuitNamed(`ams-${index + 1}`)),
    null,
    2,
  );
  // In turns, so that a busy machine slows both down.
  const times = Array.from({ length: runs }, () => ({
    own: quickest(1, () => printed, imported),
    plain: quickest(1, () => printed, validated),
  }));
  const own = Math.min(...times.map((each) => each.own));
  const plain = Math.min(...times.map((each) => each.plain));
  return [
    { name: `Import of a list of ${circuits} circuits`, value: own, unit: 'ms', goal: null },
    { name: 'JSON.parse and Valibot on the same text', value: plain, unit: 'ms', goal: null },
    { name: 'Import as against parsing and validating', value: own / plain, unit: '×', goal: { atMost: 3 } },
  ];
}
