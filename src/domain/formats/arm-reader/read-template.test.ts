import { describe, expect, it } from 'vitest';
import { factsOf } from '../documents/facts.ts';
import { type ReadDocument, readDocuments } from '../documents/read-documents.ts';
import { toPlanResources } from '../documents/to-plan-resources.ts';

const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

const circuit = (name: string, properties: object = {}, besides: object = {}) => ({
  type: 'Microsoft.Network/expressRouteCircuits',
  apiVersion: '2024-05-01',
  name,
  properties,
  ...besides,
});

const at = (vlanId: number | string) => ({ peeringType: 'AzurePrivatePeering', vlanId });

interface Parts {
  readonly parameters?: object;
  readonly variables?: object;
  readonly resources: object;
  readonly languageVersion?: string;
}

/** `filled`: what stands in a parameter file beside the template. */
function read(parts: Parts, filled?: object): ReadDocument {
  const texts = [{ name: 't.json', text: JSON.stringify({ $schema: schema, contentVersion: '1.0.0.0', ...parts }) }];
  const file = { name: 't.parameters.json', text: JSON.stringify({ contentVersion: '1.0.0.0', parameters: filled }) };
  const [document] = readDocuments(filled ? [...texts, file] : texts).documents;
  if (!document) throw new Error('The template was not read.');
  return document;
}

const factsIn = (parts: Parts, filled?: object) => factsOf(read(parts, filled).resources);
const namesIn = (parts: Parts, filled?: object) => factsIn(parts, filled).circuits.map(({ name }) => name);
const openIn = (parts: Parts, filled?: object) => read(parts, filled).unresolved.map(({ path }) => path);
const planOf = (parts: Parts) => toPlanResources(read(parts).resources, { day: 0 });

describe('a loop over a resource', () => {
  const loop = (count: unknown) => ({ copy: { name: 'each', count } });
  const counts: readonly (readonly [string, unknown, Omit<Parts, 'resources'>])[] = [
    ['a number', 3, {}],
    ['a parameter with a default', "[parameters('n')]", { parameters: { n: { type: 'int', defaultValue: 3 } } }],
    [
      'the length of a list',
      "[length(parameters('all'))]",
      { parameters: { all: { type: 'array', defaultValue: ['a', 'b', 'c'] } } },
    ],
    ['a variable', "[variables('n')]", { variables: { n: '[add(1, 2)]' } }],
  ];

  it.each(counts)('runs as often as %s says', (_what, count, around) => {
    const named = circuit("[concat('c', copyIndex())]", {}, loop(count));
    expect(namesIn({ ...around, resources: [named] })).toEqual(['c0', 'c1', 'c2']);
  });

  it('counts from an offset, by its own name too', () => {
    const resources = [circuit("[format('c{0}-{1}', copyIndex(1), copyIndex('EACH', 10))]", {}, loop(2))];
    expect(namesIn({ resources })).toEqual(['c1-10', 'c2-11']);
  });

  it('takes its values from lists', () => {
    const names = { names: { type: 'array' } };
    const resources = [circuit("[parameters('names')[copyIndex()].name]", {}, loop("[length(parameters('names'))]"))];
    expect(namesIn({ parameters: names, resources }, { names: { value: [{ name: 'ams' }, { name: 'fra' }] } })).toEqual(
      ['ams', 'fra'],
    );
  });

  it('is one entry of the template, however often it runs', () => {
    const { template } = read({ resources: [circuit("[concat('c', copyIndex())]", {}, loop(3))] });
    expect(template).toMatchObject([{ nameExpression: "[concat('c', copyIndex())]", copy: true }]);
    expect(template?.[0]).not.toHaveProperty('name');
  });

  it('brings its children along in each turn', () => {
    const child = { type: 'peerings', name: 'AzurePrivatePeering', properties: at('[add(100, copyIndex())]') };
    const { args, skipped } = planOf({
      resources: [circuit("[concat('c', copyIndex())]", {}, { ...loop(2), resources: [child] })],
    });
    expect(skipped).toEqual([]);
    expect(args.peerings.map(({ circuitId, settings }) => [circuitId, settings.vlanId])).toEqual([
      [args.circuits[0]?.id, 100],
      [args.circuits[1]?.id, 101],
    ]);
  });

  it('over a deployment repeats what stands inside of it', () => {
    const deployment = {
      type: 'Microsoft.Resources/deployments',
      name: "[concat('d', copyIndex())]",
      ...loop(2),
      properties: { template: { resources: [circuit("[concat('c', copyIndex())]")] } },
    };
    expect(namesIn({ resources: [deployment] })).toEqual(['c0', 'c1']);
  });

  it.each([
    ['unknown', "[parameters('n')]"],
    ['more than Azure takes', 801],
    ['no number', 'many'],
    ['less than nothing', -1],
  ])('whose count is %s is asked for and not guessed', (_what, count) => {
    const parts = { parameters: { n: {} }, resources: [circuit("[concat('c', copyIndex())]", {}, loop(count))] };
    expect(namesIn(parts)).toEqual([]);
    expect(openIn(parts)).toContain('name');
  });

  it('that never runs makes nothing and asks', () => {
    const parts = { resources: [circuit("[concat('c', copyIndex())]", {}, loop(0))] };
    expect(namesIn(parts)).toEqual([]);
    expect(openIn(parts)).toEqual(['name']);
  });

  it('asks once for what is open in every turn', () => {
    const resources = [circuit("[concat('c', copyIndex())]", { bandwidthInGbps: "[parameters('b')]" }, loop(50))];
    expect(openIn({ parameters: { b: {} }, resources })).toEqual(['properties.bandwidthInGbps']);
  });

  it('of the most turns that Azure takes is read in time', { timeout: 4000 }, () => {
    const child = { type: 'peerings', name: 'AzurePrivatePeering', properties: at('[add(1, copyIndex())]') };
    const parts = { resources: [circuit("[concat('c', copyIndex())]", {}, { ...loop(800), resources: [child] })] };
    expect(namesIn(parts)).toHaveLength(800);
  });

  it('in a loop in a loop comes to an end', { timeout: 4000 }, () => {
    const nested = (depth: number): object => ({
      type: 'Microsoft.Resources/deployments',
      name: 'd',
      ...loop(800),
      properties: { template: { resources: [depth === 0 ? circuit('c') : nested(depth - 1)] } },
    });
    const parts = { resources: [nested(5)] };
    expect(namesIn(parts).length).toBeLessThan(20_000);
    expect(openIn({ ...parts, resources: [nested(5), circuit("[parameters('c')]", {}, loop(2))] })).toContain('name');
  });
});

describe('a loop over a property', () => {
  const peerings = (count: unknown) => ({
    copy: [
      {
        name: 'peerings',
        count,
        input: { name: 'AzurePrivatePeering', properties: at("[variables('vlans')[copyIndex('peerings')]]") },
      },
    ],
  });
  const variables = { vlans: [101, 102] };

  it('makes a list under its name', () => {
    const { circuits } = factsIn({ variables, resources: [circuit('c', peerings("[length(variables('vlans'))]"))] });
    expect(circuits[0]?.peerings.map(({ vlanId }) => vlanId)).toEqual([101, 102]);
  });

  it('stands beside a loop over the resource', () => {
    const input = { name: 'a', properties: { useStatus: "[concat(copyIndex(), '-', copyIndex('authorizations'))]" } };
    const properties = {
      copy: [{ name: 'authorizations', count: 1, input: { ...input, name: "[concat('k', copyIndex('all'))]" } }],
    };
    const { circuits } = factsIn({ resources: [circuit('c', properties, { copy: { name: 'all', count: 2 } })] });
    expect(circuits.flatMap(({ authorizations }) => authorizations.map(({ name }) => name))).toEqual(['k0', 'k1']);
  });

  it('that never runs, or whose count is unknown, is asked for', () => {
    const parts = (count: unknown) => ({
      variables,
      parameters: { n: {} },
      resources: [circuit('c', peerings(count))],
    });
    const input = 'properties.copy[0].input.properties.vlanId';
    expect(openIn(parts("[parameters('n')]"))).toEqual(['properties.copy[0].count', input]);
    expect(openIn(parts(0))).toEqual([input]);
  });
});

it('a loop over a variable makes a list, at the top and inside of an object', () => {
  const turns = (name: string) => [{ name, count: 2, input: `[concat('c', copyIndex('${name}', 1))]` }];
  const variables = { copy: turns('names'), inner: { copy: turns('others') } };
  const resources = [circuit("[variables('names')[1]]"), circuit("[concat('x', variables('inner').others[0])]")];
  expect(namesIn({ variables, resources })).toEqual(['c2', 'xc1']);
});

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
    const peer = { id: id('expressRouteCircuits', "if(empty(parameters('circuitName')), 'a', 'b')") };
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
