import { describe, expect, it } from 'vitest';
import { fixtures } from './fixtures/fixtures.ts';
import { type AzureDocument, readAzureCircuits } from './read-azure-circuits.ts';
import { type ReadIssue, sayReadIssue } from './read-issue.ts';
import { sayReadNote } from './read-note.ts';

function documentIn(text: string): AzureDocument {
  const read = readAzureCircuits(text);
  if (!read.ok) throw new Error(`Not read: ${sayReadIssue(read.error)}`);
  return read.value;
}

function issueIn(text: string): ReadIssue {
  const read = readAzureCircuits(text);
  if (read.ok) throw new Error('Read, although it should not be.');
  return read.error;
}

const least = {
  id: '/subscriptions/s/resourceGroups/net/providers/Microsoft.Network/expressRouteCircuits/ams',
  name: 'ams',
  serviceProviderProperties: { serviceProviderName: 'Equinix', peeringLocation: 'Amsterdam', bandwidthInMbps: 50 },
  serviceProviderProvisioningState: 'NotProvisioned',
  circuitProvisioningState: 'Enabled',
  provisioningState: 'Succeeded',
};

const leastFacts = {
  name: 'ams',
  id: least.id,
  resourceGroup: 'net',
  provider: 'Equinix',
  peeringLocation: 'Amsterdam',
  bandwidthMbps: 50,
  serviceProviderProvisioningState: 'NotProvisioned',
  circuitProvisioningState: 'Enabled',
  provisioningState: 'Succeeded',
  peerings: [],
  authorizations: [],
};

describe('reading what Azure prints', () => {
  it('takes one circuit of az with its peerings, in both address families, and no secret', () => {
    const { form, properties, circuits } = documentIn(fixtures['az-show']);
    expect([form, properties, circuits.length]).toEqual(['object', 'flattened', 1]);
    expect(circuits[0]?.peerings[1]).toStrictEqual({
      name: 'MicrosoftPeering',
      type: 'MicrosoftPeering',
      state: 'Enabled',
      provisioningState: 'Succeeded',
      azureASN: 12_076,
      peerASN: 64_000,
      vlanId: 200,
      primaryPrefix: '85.10.242.0/30',
      secondaryPrefix: '85.10.242.4/30',
      microsoft: {
        advertisedPublicPrefixes: ['85.10.240.0/24', '85.10.241.0/24'],
        state: 'ValidationNeeded',
        customerASN: 64_000,
        routingRegistryName: 'RIPENCC',
        legacyMode: 0,
      },
      routeFilterId:
        '/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/network/providers/Microsoft.Network/routeFilters/office',
      ipv6: {
        primaryPrefix: '2a0e:b107:2::/126',
        secondaryPrefix: '2a0e:b107:2::4/126',
        state: 'Enabled',
        microsoft: {
          advertisedPublicPrefixes: ['2a0e:b107:1::/48'],
          state: 'Configured',
          customerASN: 64_001,
          routingRegistryName: 'RIPENCC',
          legacyMode: 0,
        },
      },
      circuit: 'ams-main',
    });
    expect(circuits[0]?.authorizations).toStrictEqual([
      { name: 'for-analytics', useStatus: 'InUse', provisioningState: 'Succeeded' },
    ]);
    expect(JSON.stringify(circuits)).not.toMatch(/not-for-anybody|5f0c1c52/);
  });

  it('treats null as missing, and notices that the name of a SKU contradicts it', () => {
    const [first] = documentIn(fixtures['az-list-with-nulls']).circuits;
    expect(first).toMatchObject({ skuName: 'Standard_MeteredData', family: 'UnlimitedData', skuNameDisagrees: true });
    for (const absent of ['stag', 'tags', 'bandwidthGbps', 'expressRoutePort', 'globalReachEnabled']) {
      expect(first).not.toHaveProperty(absent);
    }
  });

  it('keeps and counts what it does not know, without the secret beside it', () => {
    const { kept, besides, circuits } = documentIn(fixtures['rest-direct']);
    expect(kept).toBe(1);
    expect(besides[0]?.kept).toMatchObject({ enableDirectPortRateLimit: false, limitOfTomorrow: 7 });
    expect(JSON.stringify([besides, circuits])).not.toContain('8c1ed0a7');
    expect(circuits[0]).toMatchObject({ bandwidthGbps: 10, expressRoutePort: expect.stringContaining('lon-pair') });
  });

  it('reads the circuits of a mixed list and says what it left out', () => {
    const { form, circuits, notes } = documentIn(fixtures['rest-list-mixed']);
    expect([form, circuits.length]).toEqual(['value-list', 1]);
    expect(notes).toEqual([
      { kind: 'items-left-out', recognised: 'virtualNetworkGateway', count: 1 },
      { kind: 'items-left-out', recognised: 'unknown', count: 1 },
      { kind: 'more-pages' },
    ]);
  });

  it('reads the rows of Resource Graph, whose types and ids are in small letters', () => {
    const { form, properties, circuits, kept } = documentIn(fixtures.graph);
    expect([form, properties, kept]).toEqual(['data-list', 'nested', 0]);
    expect(circuits[0]).toMatchObject({ resourceGroup: 'network', serviceProviderProvisioningState: 'Deprovisioning' });
    expect(circuits[0]).not.toHaveProperty('tags');
  });

  it('reads names of any case, as PowerShell’s ConvertTo-Json writes them', () => {
    const { circuits } = documentIn(
      JSON.stringify({
        Name: 'ams',
        ResourceGroupName: 'net',
        Sku: { Tier: 'Premium', Family: 'MeteredData' },
        Tag: { env: 'prod' },
        ServiceProviderProperties: { ServiceProviderName: 'Equinix', BandwidthInMbps: '200' },
        Peerings: [{ PeeringType: 'azureprivatepeering', PeerASN: '65010', VlanId: 100 }],
      }),
    );
    expect(circuits).toStrictEqual([
      {
        name: 'ams',
        resourceGroup: 'net',
        tier: 'Premium',
        family: 'MeteredData',
        provider: 'Equinix',
        bandwidthMbps: 200,
        tags: { env: 'prod' },
        peerings: [{ type: 'azureprivatepeering', peerASN: 65_010, vlanId: 100 }],
        authorizations: [],
      },
    ]);
  });

  it('goes by type and properties where the id is a placeholder', () => {
    const { circuits } = documentIn(
      JSON.stringify([
        { ...least, id: 'id' },
        { ...least, id: null, type: 'MICROSOFT.NETWORK/ExpressRouteCircuits' },
      ]),
    );
    expect(circuits.map((circuit) => circuit.id)).toEqual(['id', undefined]);
  });

  it('survives values of the wrong kind, and says which', () => {
    const { circuits, notes } = documentIn(
      JSON.stringify({
        ...least,
        stag: 'many',
        allowGlobalReach: 'TRUE',
        location: ['x'],
        tags: 7,
        peerings: 'none',
        authorizations: [3],
      }),
    );
    expect(circuits).toStrictEqual([{ ...leastFacts, allowGlobalReach: true }]);
    expect(notes.map((note) => note.kind === 'unusable-value' && note.property)).toEqual(
      expect.arrayContaining(['stag', 'location', 'tags', 'peerings']),
    );
  });

  it('keeps words that nobody has documented, and takes asterisks for nothing', () => {
    const { circuits, notes } = documentIn(
      JSON.stringify({ ...least, circuitProvisioningState: 'Napping', serviceKey: '****' }),
    );
    expect(circuits).toStrictEqual([{ ...leastFacts, circuitProvisioningState: 'Napping' }]);
    expect(notes.map(sayReadNote).join()).toContain('Napping');
  });

  it('does not mind a byte order mark and white space', () => {
    expect(documentIn(`\uFEFF\n\t ${JSON.stringify(least)} \u00a0\r\n`).circuits).toStrictEqual([leastFacts]);
  });
});

describe('texts that hold no circuit', () => {
  it.each([
    ['nothing', '', { kind: 'empty', onlySpace: false }],
    ['white space', ' \n\uFEFF', { kind: 'empty', onlySpace: true }],
    ['an empty list of az', '[]', { kind: 'no-circuit-in-list' }],
    ['an empty list of REST', '{"value":[]}', { kind: 'no-circuit-in-list' }],
    ['an empty object', '{}', { kind: 'not-azure', found: 'an empty object' }],
    ['a text', '"x"', { kind: 'not-azure', found: 'a text' }],
    ['null', 'null', { kind: 'not-azure', found: 'null' }],
    ['JSON of somebody else', '{"hello":[1]}', { kind: 'not-azure', found: 'an object' }],
    ['a name of JavaScript as type', '{"type":"constructor"}', { kind: 'not-azure', found: 'an object' }],
    [
      'an error',
      '{"error":{"code":"ResourceNotFound","message":"Gone."}}',
      { kind: 'error-body', code: 'ResourceNotFound', message: 'Gone.' },
    ],
    ['an error without its wrapper', '{"code":"A","message":"B"}', { kind: 'error-body', code: 'A', message: 'B' }],
    [
      'an error as az prints it',
      'ERROR: (AuthorizationFailed) No.',
      { kind: 'error-body', code: 'AuthorizationFailed', message: 'No.' },
    ],
    ['a template', '{"contentVersion":"1.0.0.0","resources":[]}', { kind: 'arm-template' }],
    [
      'a template with a comment',
      '{ "$schema": "https://x/deploymentTemplate.json#", // note\n }',
      { kind: 'arm-template' },
    ],
    ['a parameter file', '{"contentVersion":"1.0.0.0","parameters":{"a":{"value":1}}}', { kind: 'arm-parameters' }],
    ['a list of PowerShell', 'Name   : ams\nServiceKey : 1\n', { kind: 'format-list' }],
    ['a file saved as UTF-16', '{\u0000"\u0000', { kind: 'wrong-encoding' }],
  ])('recognises %s', (_title, text, issue) => {
    expect(issueIn(text)).toEqual(issue);
  });

  it.each([
    ['peering', `${least.id}/peerings/AzurePrivatePeering`],
    ['circuitAuthorization', `${least.id}/authorizations/key`],
    ['globalReachConnection', `${least.id}/peerings/AzurePrivatePeering/connections/x`],
    ['gateway', '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/expressRouteGateways/x'],
    ['virtualNetworkGateway', '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworkGateways/x'],
    ['vnetConnection', '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/connections/x'],
    ['port', '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/ExpressRoutePorts/x'],
    ['serviceProvider', '/subscriptions//resourceGroups//providers/Microsoft.Network/expressRouteServiceProviders/'],
    ['otherResource', '/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/x'],
  ])('names a %s by its id', (kind, id) => {
    const issue = issueIn(JSON.stringify({ value: [{ id, name: 'x' }, { id }] }));
    expect(issue).toEqual({ kind: 'other-resources', items: [{ kind, count: 2 }] });
    expect(sayReadIssue(issue)).toMatch(/^This is 2 .*, not a circuit\. Paste what “az network express-route show/);
  });

  it.each([
    [
      'a comma too many',
      '{\n  "name": "ams",\n}',
      'line 3, column 1 stands “}” where a property name in double quotes',
    ],
    ['a comma that is missing', '{ "a": 1\n  "b": 2 }', 'line 2, column 3 stands a double quote where a comma or }'],
    ['single quotes', "\n{'a': 1}", 'line 2, column 2 stands a single quote'],
    ['typographic quotes', '{“a”: 1}', 'line 1, column 2 stands a typographic quote'],
    ['a text that is not closed', '{ "type": "x/y]\n}', 'line 1, column 16 stands the end of the line'],
    ['an end that is missing', '{ "a": [1, 2', 'line 1, column 13 stands the end of the text where a comma or ]'],
    ['a comment', '{ // x\n}', 'line 1, column 3 stands a comment'],
    ['a word that is none', '{ "a": True }', 'line 1, column 8 stands “True” where a value'],
    ['two documents', '{}\n{}', 'line 2, column 1 stands “{” where the end of the text'],
    ['a command before the JSON', '$ az network express-route show\n{\n}', 'The JSON seems to begin on line 2'],
  ])('says where %s stands', (_title, text, words) => {
    const issue = issueIn(text);
    expect(issue.kind).toBe('not-json');
    expect(sayReadIssue(issue)).toContain(words);
  });

  it('says that the outer braces are missing, as in documentation, and what else is wrong', () => {
    expect(issueIn('"name": "ams",\n"type": "x"\n')).toEqual({ kind: 'braces-missing', fault: null });
    const broken = issueIn('"name": "ams",\n"type": "x]\n');
    expect(broken).toMatchObject({ kind: 'braces-missing', fault: { line: 2, column: 12 } });
    expect(sayReadIssue(broken)).toContain('put { before the first line');
  });
});
