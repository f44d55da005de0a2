import { describe, expect, it } from 'vitest';
import { at, circuit, factsIn, namesIn, openIn, planOf, read, schema } from '#testing/arm-texts.ts';
import { readDocuments } from '../documents/read-documents.ts';
import { toPlanResources } from '../documents/to-plan-resources.ts';

describe('a condition', () => {
  const parameters = { on: { type: 'bool' } };
  const child = { type: 'peerings', name: 'AzurePrivatePeering', properties: at(100) };

  it('that is false leaves the resource out, and not its children', () => {
    const resources = [circuit('c', {}, { condition: '[not(true())]', resources: [child] })];
    const facts = factsIn({ resources });
    expect([facts.circuits.length, facts.peerings?.length]).toEqual([0, 1]);
  });

  it('that is unknown is asked for, and the resource is read', () => {
    const parts = { parameters, resources: [circuit('c', {}, { condition: "[parameters('on')]" })] };
    expect(namesIn(parts)).toEqual(['c']);
    expect(openIn(parts)).toEqual(['condition']);
  });

  it('of a deployment holds for all that is inside', () => {
    const deployment = (condition: unknown) => ({
      type: 'Microsoft.Resources/deployments',
      name: 'd',
      condition,
      properties: { template: { resources: [circuit('c')] } },
    });
    expect(namesIn({ resources: [circuit('b'), deployment(false)] })).toEqual(['b']);
    expect(openIn({ parameters, resources: [deployment("[parameters('on')]")] })).toEqual(['condition']);
  });
});

describe('deployments inside of a template', () => {
  const inner = (template: object, besides: object = {}, parameters: object = {}) => ({
    type: 'Microsoft.Resources/deployments',
    name: 'inner',
    ...besides,
    properties: { expressionEvaluationOptions: { scope: 'inner' }, parameters, template },
  });
  const named = { parameters: { name: { defaultValue: 'preset' } }, resources: [circuit("[parameters('name')]")] };

  it('with a scope of their own know what is passed to them', () => {
    const passed = inner(named, {}, { NAME: { value: "[concat(parameters('name'), '-x')]" } });
    expect(namesIn({ parameters: { name: { defaultValue: 'outer' } }, resources: [passed] })).toEqual(['outer-x']);
  });

  it('with a scope of their own fall back on their own default, but not where something else was passed', () => {
    expect(namesIn({ resources: [inner(named)] })).toEqual(['preset']);
    const unknown = inner(named, {}, { name: { value: "[parameters('name')]" } });
    expect(namesIn({ parameters: { name: {} }, resources: [unknown] })).toEqual([undefined]);
  });

  it('without one speak of what is around them', () => {
    const deployment = { ...inner(named), properties: { template: named } };
    expect(namesIn({ parameters: { name: { defaultValue: 'outer' } }, resources: [deployment] })).toEqual(['outer']);
  });

  it('stand where the deployment says', () => {
    const place = { subscriptionId: 's-2', resourceGroup: "[concat('rg', '-2')]" };
    const [facts] = factsIn({ resources: [inner({ resources: [circuit('c')] }, place)] }).circuits;
    expect(facts?.id).toBe('/subscriptions/s-2/resourceGroups/rg-2/providers/Microsoft.Network/expressRouteCircuits/c');
  });

  it('hand the ids of their resources on as outputs', () => {
    const id = "[resourceId('Microsoft.Network/expressRouteCircuits', parameters('name'))]";
    const outputs = { id: { type: 'string', value: id } };
    const resources = {
      circuits: inner({ ...named, outputs }),
      links: inner(
        {
          parameters: { circuit: {} },
          resources: [
            {
              type: 'Microsoft.Network/connections',
              name: 'l',
              properties: { connectionType: 'ExpressRoute', peer: { id: "[parameters('circuit')]" } },
            },
          ],
        },
        { name: 'links' },
        { circuit: { value: "[reference('circuits').outputs.id.value]" } },
      ),
    };
    const { vnetConnections } = factsIn({ languageVersion: '2.0', resources });
    expect(vnetConnections).toMatchObject([{ circuit: expect.stringMatching(/expressRouteCircuits\/preset$/) }]);
  });

  it('that lie in other files are asked for', () => {
    const properties = { templateLink: { uri: "[uri(deployment().properties.templateLink.uri, 'er.json')]" } };
    const linked = { type: 'Microsoft.Resources/deployments', name: 'd', properties };
    expect(openIn({ resources: [circuit('c'), linked] })).toEqual(['properties.templateLink.uri']);
  });
});

describe('values of parameters', () => {
  const parameters = { Name: { type: 'String', defaultValue: 'preset' } };
  const resources = [circuit("[parameters('nAME')]")];

  it('are found whatever the case, in the template and in the file beside it', () => {
    expect(namesIn({ parameters, resources })).toEqual(['preset']);
    expect(namesIn({ parameters, resources }, { NAME: { value: 'filled' } })).toEqual(['filled']);
  });

  it.each([
    ['a key vault', { reference: { keyVault: { id: '/x' }, secretName: 's' } }],
    ['something that is known later', { expression: "[externalInputs('a')]" }],
  ])('that come from %s are asked for, whatever the default', (_what, value) => {
    expect(openIn({ parameters, resources }, { name: value })).toEqual(['name']);
  });

  it('that are nothing leave the default', () => {
    expect(namesIn({ parameters, resources }, { Name: { value: null } })).toEqual(['preset']);
    const passed = { type: 'Microsoft.Resources/deployments', name: 'd' };
    const options = { expressionEvaluationOptions: { scope: 'inner' }, parameters: { name: { value: '[null()]' } } };
    const inner = { ...passed, properties: { ...options, template: { parameters, resources } } };
    expect(namesIn({ resources: [inner] })).toEqual(['preset']);
  });

  it('may come from defaults that stand further down', () => {
    const later = { a: { defaultValue: "[concat(parameters('b'), '-er')]" }, b: { defaultValue: 'hub' } };
    expect(namesIn({ parameters: later, resources: [circuit("[parameters('a')]")] })).toEqual(['hub-er']);
  });

  it('may be secret, and then they are no fact', () => {
    const secret = { key: { type: 'secureString' } };
    const peering = { peeringType: 'AzurePrivatePeering', sharedKey: "[parameters('key')]" };
    const parts = { parameters: secret, resources: [circuit('c', { peerings: [{ name: 'p', properties: peering }] })] };
    expect(openIn(parts)).toEqual(['properties.peerings[0].properties.sharedKey']);
    expect(JSON.stringify(factsIn(parts, { key: { value: 'hush' } }))).not.toContain('hush');
  });

  it('that are secret do not hide what stands beside them', () => {
    const secret = { key: { type: 'securestring' }, vlan: { defaultValue: 100 }, asn: {} };
    const peerings =
      "[if(true(), createArray(createObject('name', 'AzurePrivatePeering', 'properties', createObject('peeringType', 'AzurePrivatePeering', 'sharedKey', parameters('key'), 'peerASN', parameters('asn'), 'vlanId', parameters('vlan')))), null())]";
    const parts = { parameters: secret, resources: [circuit('c', { peerings })] };
    expect(openIn(parts)).toEqual(['properties.peerings']);
    expect(factsIn(parts, { key: { value: 'hush' } }).circuits[0]?.peerings).toEqual([
      expect.objectContaining({ name: 'AzurePrivatePeering', vlanId: 100 }),
    ]);
    expect(JSON.stringify(read(parts, { key: { value: 'hush' } }))).not.toMatch(/hush|"peerASN"/);
  });

  it('that are secret may be the id of a circuit, which is found all the same', () => {
    const id = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/expressRouteCircuits/c';
    const secret = { circuit: { type: 'secureString' } };
    const link = { connectionType: 'ExpressRoute', peer: { id: "[parameters('circuit')]" } };
    const links = [{ type: 'Microsoft.Network/connections', name: 'l', properties: link }];
    const [found] = read({ parameters: secret, resources: links }, { circuit: { value: id } }).resources;
    expect(found?.links).toEqual({ 'properties.peer.id': id.toLowerCase() });
  });

  it('that are secret and left empty are empty', () => {
    const secret = { key: { type: 'secureString', defaultValue: '' } };
    const parts = { parameters: secret, resources: [circuit("[if(empty(parameters('key')), 'open', 'locked')]")] };
    expect(namesIn(parts)).toEqual(['open']);
    expect(namesIn(parts, { key: { value: null } })).toEqual(['open']);
    expect(namesIn(parts, { key: { value: 'hush' } })).toEqual([undefined]);
  });

  it('that are secret are made into nothing, wherever they are used', () => {
    const secret = { s: { type: 'SecureString', defaultValue: 'hush' }, o: { type: 'secureObject' } };
    const passed = { type: 'Microsoft.Resources/deployments', name: 'd' };
    const inner = {
      parameters: { n: { type: 'secureString' } },
      resources: [circuit("[concat('er-', parameters('n'))]")],
    };
    const properties = { expressionEvaluationOptions: { scope: 'inner' }, parameters: { n: { value: 'hush' } } };
    const all = [
      circuit('c', { authorizationKey: "[parameters('s')]" }, { tags: { a: "[concat('x', parameters('o').k)]" } }),
      { ...passed, properties: { ...properties, template: inner } },
    ];
    const document = read({ parameters: secret, resources: all }, { o: { value: { k: 'hush' } } });
    expect(JSON.stringify(document.resources)).not.toContain('hush');
    expect(document.unresolved.map(({ path }) => path)).toEqual(['tags.a', 'properties.authorizationKey', 'name']);
  });
});

describe('what a template names only in part still finds each other', () => {
  const parameters = { circuitName: {}, gatewayName: {}, vnetName: {}, connectionName: {} };
  const id = (type: string, ...names: readonly string[]) =>
    `[resourceId('Microsoft.Network/${type}', ${names.join(', ')})]`;
  const network = (type: string, name: string, properties: object) => ({
    type: `Microsoft.Network/${type}`,
    name,
    properties,
  });
  const subnet = { id: id('virtualNetworks/subnets', "parameters('vnetName')", "'GatewaySubnet'") };
  const all = [
    circuit("[parameters('circuitName')]"),
    network('expressRouteCircuits/peerings', "[concat(parameters('circuitName'), '/AzurePrivatePeering')]", at(100)),
    network('virtualNetworks', "[parameters('vnetName')]", { addressSpace: { addressPrefixes: ['10.0.0.0/16'] } }),
    network('virtualNetworks/subnets', "[format('{0}/GatewaySubnet', parameters('vnetName'))]", {
      addressPrefix: '10.0.0.0/27',
    }),
    network('virtualNetworkGateways', "[parameters('gatewayName')]", {
      gatewayType: 'ExpressRoute',
      ipConfigurations: [{ properties: { subnet } }],
    }),
    network('connections', "[parameters('connectionName')]", {
      connectionType: 'ExpressRoute',
      virtualNetworkGateway1: { id: id('virtualNetworkGateways', "parameters('gatewayName')") },
      peer: { id: id('expressRouteCircuits', "parameters('circuitName')") },
    }),
  ];

  it('by the expressions that name it', () => {
    const { args, skipped } = planOf({ parameters, resources: all });
    expect(skipped).toEqual([]);
    expect(args.networks).toMatchObject([{ settings: { gatewaySubnet: '10.0.0.0/27' } }]);
    expect(args.peerings).toMatchObject([{ circuitId: args.circuits[0]?.id, settings: { vlanId: 100 } }]);
    expect(args.connections).toMatchObject([{ circuitId: args.circuits[0]?.id, gatewayId: args.gateways[0]?.id }]);
    expect(JSON.stringify(args)).not.toContain('parameters(');
  });

  it('within one template, and not across two', () => {
    const text = (resources: object) => JSON.stringify({ $schema: schema, parameters, resources });
    const [own, other] = [all.filter(({ type }) => !type.endsWith('/connections')), all.slice(-1)];
    const { documents } = readDocuments([
      { name: 'a.json', text: text(own) },
      { name: 'b.json', text: text(other) },
    ]);
    const { skipped } = toPlanResources(
      documents.flatMap(({ resources }) => resources),
      { day: 0 },
    );
    expect(skipped).toMatchObject([{ kind: 'vnetConnection', why: 'circuit-missing' }]);
  });

  it('and an expression that may come to anything is not taken for the same', () => {
    const [first, ...others] = all;
    const peer = {
      id: id('expressRouteCircuits', "if(empty(parameters('circuitName')), 'a', parameters('circuitName'))"),
    };
    const odd = { ...others.at(-1), properties: { ...others.at(-1)?.properties, peer } };
    const { skipped } = planOf({ parameters, resources: [first, ...others.slice(0, -1), odd] });
    expect(skipped).toMatchObject([{ kind: 'vnetConnection', why: 'circuit-missing' }]);
  });
});

it('resources that exist already are not deployed again', () => {
  const resources = { old: circuit('old', {}, { existing: true }), fresh: circuit('fresh') };
  expect(namesIn({ languageVersion: '2.0', resources })).toEqual(['fresh']);
});

it('the export of the portal has peerings twice, and a circuit has them once', () => {
  const parameters = { expressRouteCircuits_ams_name: { type: 'String', defaultValue: 'ams' } };
  const name = "parameters('expressRouteCircuits_ams_name')";
  const own = [{ name: 'AzurePrivatePeering', properties: at(100) }];
  const resources = [
    circuit(`[${name}]`, { peerings: own }),
    {
      type: 'Microsoft.Network/expressRouteCircuits/peerings',
      name: `[concat(${name}, '/AzurePrivatePeering')]`,
      dependsOn: [`[resourceId('Microsoft.Network/expressRouteCircuits', ${name})]`],
      properties: at(100),
    },
  ];
  const { args } = planOf({ parameters, resources });
  expect([args.circuits.length, args.peerings.length]).toEqual([1, 1]);
});

it('rules of a route filter may stand inside of it, below it or beside it', () => {
  const rule = (community: string) => ({
    access: 'Allow',
    routeFilterRuleType: 'Community',
    communities: [community],
  });
  const filter = {
    type: 'Microsoft.Network/routeFilters',
    name: 'f',
    properties: { rules: [{ name: 'a', properties: rule('12076:5010') }] },
    resources: [{ type: 'routeFilterRules', name: 'b', properties: rule('12076:5020') }],
  };
  const beside = {
    type: 'Microsoft.Network/routeFilters/routeFilterRules',
    name: 'f/c',
    properties: rule('12076:5030'),
  };
  const { args, skipped } = planOf({ resources: [filter, beside, { ...beside, name: 'g/d' }] });
  expect(args.routeFilters).toMatchObject([
    { settings: { ruleCount: 3, communities: ['12076:5010', '12076:5020', '12076:5030'] } },
  ]);
  expect(skipped).toMatchObject([{ why: 'filter-missing' }]);
});

it('names of properties may be expressions', () => {
  const tags = { "[concat('env', '-', parameters('n'))]": 'prod', '[[x]': 'y' };
  const parameters = { n: { defaultValue: 'a' } };
  expect(factsIn({ parameters, resources: [circuit('c', {}, { tags })] }).circuits).toMatchObject([
    { tags: { 'env-a': 'prod', '[x]': 'y' } },
  ]);
});
