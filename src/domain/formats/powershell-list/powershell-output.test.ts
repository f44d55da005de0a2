import { describe, expect, it } from 'vitest';
import {
  authorization,
  circuit,
  circuitId,
  connection,
  etag,
  filter,
  gateway,
  group,
  network,
  peering,
  peeringId,
  port,
  reach,
} from '#testing/powershell-objects.ts';
import { factsOf } from '../documents/facts.ts';
import { notesOnDocument } from '../documents/document-notes.ts';
import { type ReadDocument, readDocuments } from '../documents/read-documents.ts';
import { toPlanResources } from '../documents/to-plan-resources.ts';

function read(text: string): ReadDocument {
  const [document] = readDocuments([{ name: 'p', text }]).documents;
  if (!document) throw new Error('Nothing was read.');
  return document;
}

const facts = (value: unknown) => factsOf(read(JSON.stringify(value, null, 2)).resources);

describe('ConvertTo-Json', () => {
  it('of a circuit says what it is, with its parts', () => {
    expect(facts(circuit).circuits).toEqual([
      {
        name: 'ams',
        id: circuitId,
        resourceGroup: 'net',
        location: 'westeurope',
        skuName: 'Premium_MeteredData',
        tier: 'Premium',
        family: 'MeteredData',
        provider: 'Equinix',
        peeringLocation: 'Amsterdam',
        bandwidthMbps: 1000,
        serviceProviderProvisioningState: 'Provisioned',
        circuitProvisioningState: 'Enabled',
        provisioningState: 'Succeeded',
        serviceKey: 'key-1',
        stag: 7,
        globalReachEnabled: false,
        allowClassicOperations: false,
        tags: { env: 'prod' },
        peerings: [
          {
            name: 'AzurePrivatePeering',
            type: 'AzurePrivatePeering',
            state: 'Enabled',
            provisioningState: 'Succeeded',
            azureASN: 12076,
            peerASN: 65001,
            vlanId: 100,
            primaryPrefix: '192.168.1.0/30',
            secondaryPrefix: '192.168.1.4/30',
            ipv6: { primaryPrefix: 'fd00::/126', secondaryPrefix: 'fd00::4/126', state: 'Enabled' },
            circuit: 'ams',
          },
        ],
        authorizations: [{ name: 'partner', useStatus: 'InUse', provisioningState: 'Succeeded' }],
      },
    ]);
  });

  it('of every other kind says what it is', () => {
    expect(facts([peering, authorization, port, network, gateway, connection, filter, reach])).toMatchObject({
      peerings: [{ vlanId: 100 }],
      authorizations: [{ name: 'partner' }],
      ports: [
        {
          bandwidthGbps: 100,
          provisionedBandwidthGbps: 10,
          encapsulation: 'QinQ',
          etherType: '0x8100',
          circuits: [circuitId],
          links: [
            { name: 'link1', adminState: 'Enabled', router: 'r1', interface: 'i1' },
            { name: 'link2', adminState: 'Disabled', router: 'r2', interface: 'i2' },
          ],
        },
      ],
      virtualNetworks: [{ addressSpace: ['10.0.0.0/16'], gatewaySubnet: '10.0.0.0/27' }],
      virtualNetworkGateways: [{ gatewayType: 'ExpressRoute', sku: 'ErGw1AZ' }],
      vnetConnections: [{ connectionType: 'ExpressRoute', routingWeight: 10, fastPath: true, status: 'Connected' }],
      routeFilters: [{ ruleCount: 1, communities: ['12076:5010'] }],
      globalReach: [{ toPeering: peeringId.replace('ams', 'fra'), addressPrefix: '10.1.0.0/29' }],
    });
  });

  it('is joined with what the other tools print of the same resources', () => {
    const { Peerings: _peerings, ...alone } = circuit;
    const texts = [
      [
        {
          id: circuitId.replace('ams', 'fra').toLowerCase(),
          name: 'fra',
          type: 'microsoft.network/expressroutecircuits',
        },
      ],
      {
        value: [
          { name: 'hub', id: `${group}/virtualNetworks/HUB`, properties: { addressSpace: { addressPrefixes: [] } } },
        ],
      },
      alone,
      peering,
      [gateway, connection],
      reach,
    ].map((value, index) => ({ name: `${index}`, text: JSON.stringify(value) }));
    const { documents } = readDocuments(texts);
    const { args, skipped } = toPlanResources(
      documents.flatMap(({ resources }) => resources),
      { day: 0 },
    );
    expect(skipped).toEqual([]);
    const [fra, ams] = args.circuits;
    expect(args.peerings).toMatchObject([{ circuitId: ams?.id }]);
    expect(args.authorizations).toMatchObject([{ circuitId: ams?.id, azure: { authorizationKey: 'a-key' } }]);
    expect(args.gateways).toMatchObject([{ networkId: args.networks[0]?.id }]);
    expect(args.connections).toMatchObject([{ circuitId: ams?.id, gatewayId: args.gateways[0]?.id }]);
    expect(args.globalReaches).toMatchObject([{ circuitId: ams?.id, peerCircuitId: fra?.id }]);
  });

  it('leaves nothing unknown, and keeps the tags as the other tools call them', () => {
    const tagged = [port, network, gateway, connection, filter].map((each) => ({
      ...each,
      Tag: { env: 'prod' },
      TagsTable: 'Name Value',
      Etag: etag,
      ResourceGuid: 'g',
      ProvisioningState: 'Succeeded',
      LinksText: '[]',
    }));
    const { args, kept } = toPlanResources(read(JSON.stringify([circuit, ...tagged])).resources, { day: 0 });
    expect(kept).toBe(0);
    for (const shelf of [args.ports, args.networks, args.gateways, args.connections, args.routeFilters]) {
      expect(shelf).toMatchObject([{ kept: { tags: { env: 'prod' } } }]);
    }
  });

  it('that was cut at its usual depth is taken from the doubles, where there are some', () => {
    const cut = {
      ...circuit,
      Sku: 'Microsoft.Azure.Commands.Network.Models.PSExpressRouteCircuitSku',
      SkuText: JSON.stringify(circuit.Sku, null, 2),
      Peerings: ['Microsoft.Azure.Commands.Network.Models.PSPeering'],
      Authorizations: 'System.Object[]',
    };
    const [whole] = facts(cut).circuits;
    expect(whole).toMatchObject({ tier: 'Premium', peerings: [{ vlanId: 100 }], authorizations: [] });
  });

  it('that was cut at its usual depth says so', () => {
    const cut = {
      ...circuit,
      Authorizations: ['Microsoft.Azure.Commands.Network.Models.PSExpressRouteCircuitAuthorization'],
    };
    const notes = (value: unknown) => notesOnDocument(read(JSON.stringify(value))).join('\n');
    expect(notes(cut)).toContain('-Depth 10');
    expect(notes(circuit)).not.toContain('-Depth');
  });
});

/** As the list prints an object: a name, a colon, and what belongs to it under its value. */
function list(record: { readonly [name: string]: unknown }): string {
  const width = Math.max(...Object.keys(record).map((name) => name.length));
  return Object.entries(record)
    .map(([name, value]) => `${name.padEnd(width)} : ${valueIn(value, width + 3)}`)
    .join('\n');
}

function valueIn(value: unknown, indent: number): string {
  if (typeof value === 'object') return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(indent)}`);
  const text = String(value);
  const cut = 80 - indent;
  return text.length > cut && text.startsWith('/')
    ? [text.slice(0, cut), ...(text.slice(cut).match(new RegExp(`.{1,${cut}}`, 'g')) ?? [])].join(
        `\n${' '.repeat(indent)}`,
      )
    : text;
}

describe('Format-List', () => {
  const { TagsTable: _table, SkuText: _sku, PeeringsText: _peerings, ...shown } = circuit;
  const all = { circuit: shown, peering, authorization, port, network, gateway, connection, filter, reach };

  it.each(Object.entries(all))('of a %s says what its JSON says', (_kind, record) => {
    expect(factsOf(read(list(record)).resources)).toEqual(facts(record));
  });

  it('of several objects is read one after the other', () => {
    const text = [shown, { ...shown, Name: 'fra', Id: circuitId.replace('ams', 'fra') }].map(list).join('\n\n');
    expect(factsOf(read(text).resources).circuits.map(({ name }) => name)).toEqual(['ams', 'fra']);
    expect(
      factsOf(read(`\n\nPS C:\\> Get-AzExpressRouteCircuit\n\n${text}\n\nPS C:\\>\n`).resources).circuits,
    ).toHaveLength(2);
  });

  it('keeps an id whole that was wrapped and has lost its indent', () => {
    const text = `Name : ams\nResourceGroupName : net\nId : ${circuitId.slice(0, 40)}\n${circuitId.slice(40)}\nStag : 7`;
    expect(factsOf(read(text).resources).circuits).toMatchObject([{ id: circuitId, stag: 7 }]);
  });

  it('may be indented as a whole', () => {
    const text = list(shown).replaceAll(/^/gm, '    ');
    expect(factsOf(read(text).resources)).toEqual(facts(shown));
  });

  it('reads the table of tags', () => {
    const text = `${list(shown)}\nTags : \n       Name   Value\n       =====  =====\n       env    prod\n       owner  the net team\n`;
    const { Tag: _tag, ...untagged } = shown;
    const tags = factsOf(read(text.replace(list(shown), list(untagged))).resources).circuits[0]?.tags;
    expect(tags).toEqual({ env: 'prod', owner: 'the net team' });
  });

  it('that names only what a list holds says that it cannot be used', () => {
    const text = list({ ...shown, Peerings: '{AzurePrivatePeering, MicrosoftPeering…}' });
    expect(notesOnDocument(read(text)).join('\n')).toContain('Peerings');
  });

  it('of all properties is read from the texts that double its objects', () => {
    const { Sku, ServiceProviderProperties, Peerings, Authorizations, ...others } = shown;
    const doubled = {
      ...others,
      Peerings: '{AzurePrivatePeering}',
      Authorizations: '{}',
      ServiceProviderProperties: 'Microsoft.Azure.Commands.Network.Models.PSServiceProviderProperties',
      Sku: 'Microsoft.Azure.Commands.Network.Models.PSExpressRouteCircuitSku',
      SkuText: Sku,
      ServiceProviderPropertiesText: ServiceProviderProperties,
      PeeringsText: Peerings,
      AuthorizationsText: Authorizations,
    };
    const document = read(list(doubled));
    expect(factsOf(document.resources)).toEqual(factsOf(read(list(shown)).resources));
    expect(notesOnDocument(document)).toEqual(notesOnDocument(read(list(shown))));
  });

  it('with an empty collection has no authorization without a name', () => {
    const [first] = factsOf(read(list({ ...shown, Authorizations: '{}' })).resources).circuits;
    expect(first?.authorizations).toEqual([]);
  });

  it('with masked ids is known by its properties', () => {
    const masked = { ...port, Id: '/subscriptions/****/resourceGroups/net', ResourceGuid: '****' };
    expect(factsOf(read(list(masked)).resources).ports).toMatchObject([{ name: 'direct', encapsulation: 'QinQ' }]);
    const link = { ...connection, Id: '/subscriptions/****' };
    expect(factsOf(read(list(link)).resources).vnetConnections).toMatchObject([{ name: 'hub-ams' }]);
    const home = { ...gateway, Id: '/subscriptions/****' };
    expect(factsOf(read(list(home)).resources).virtualNetworkGateways).toMatchObject([{ name: 'gw' }]);
  });
});
