import { describe, expect, it } from 'vitest';
import { at, circuit, factsIn, namesIn, openIn, planOf } from '#testing/arm-texts.ts';
import { evaluate } from './evaluate.ts';
import { referred } from './references.ts';
import { valuesOf } from './template-values.ts';

const sites = [
  { name: 'Oslo', zone: 'north', vlan: 20 },
  { name: 'Rome', zone: 'south', vlan: 10 },
  { name: 'Bergen', zone: 'north', vlan: 30 },
];
const own = (name: string, parameters: readonly string[], value: string) => ({
  [name]: { parameters: parameters.map((each) => ({ name: each, type: 'string' })), output: { type: 'string', value } },
});
const template = {
  parameters: { sites: { defaultValue: sites }, outer: { defaultValue: 'seen' } },
  variables: { prefix: 'er-' },
  functions: [
    {
      namespace: 'Net',
      members: {
        ...own('called', ['site', 'kind'], "[toLower(concat(parameters('SITE'), '-', parameters('kind')))]"),
        ...own('twice', ['site'], "[concat(net.called(parameters('site'), 'a'), net.called(parameters('site'), 'b'))]"),
        ...own('peeks', [], "[parameters('outer')]"),
        ...own('peeksAtVariables', [], "[variables('prefix')]"),
        ...own('around', ['x'], "[net.around(parameters('x'))]"),
      },
    },
  ],
};
const value = (expression: string) => evaluate(`[${expression}]`, valuesOf(template, new Map(), referred));

describe('a lambda', () => {
  it.each([
    ["map(parameters('sites'), lambda('s', lambdaVariables('S').name))", ['Oslo', 'Rome', 'Bergen']],
    [
      "map(createArray('a', 'b'), lambda('s', 'i', format('{0}{1}', lambdaVariables('s'), lambdaVariables('i'))))",
      ['a0', 'b1'],
    ],
    ["length(filter(parameters('sites'), lambda('s', equals(lambdaVariables('s').zone, 'north'))))", 2],
    ["reduce(parameters('sites'), 5, lambda('sum', 's', add(lambdaVariables('sum'), lambdaVariables('s').vlan)))", 65],
    ["sort(createArray(3, 1, 2), lambda('a', 'b', less(lambdaVariables('a'), lambdaVariables('b'))))", [1, 2, 3]],
    [
      "toObject(parameters('sites'), lambda('s', lambdaVariables('s').name), lambda('s', lambdaVariables('s').vlan))",
      { Oslo: 20, Rome: 10, Bergen: 30 },
    ],
    ["toObject(createArray('a'), lambda('s', lambdaVariables('s')))", { a: 'a' }],
    ["length(groupBy(parameters('sites'), lambda('s', lambdaVariables('s').zone)).north)", 2],
    ["mapValues(createObject('a', 1, 'b', 2), lambda('v', mul(lambdaVariables('v'), 10)))", { a: 10, b: 20 }],
    [
      "map(range(1, 2), lambda('x', map(range(1, 2), lambda('y', mul(lambdaVariables('x'), lambdaVariables('y'))))))",
      [
        [1, 2],
        [2, 4],
      ],
    ],
    ["map(range(0, 2), lambda('x', concat(variables('prefix'), lambdaVariables('x'))))", ['er-0', 'er-1']],
  ])('%s is known', (expression, expected) => expect(value(expression)).toEqual(expected));

  it('makes the peerings of a circuit', () => {
    const peerings =
      "[map(parameters('vlans'), lambda('v', createObject('name', 'AzurePrivatePeering', 'properties', createObject('peeringType', 'AzurePrivatePeering', 'vlanId', lambdaVariables('v')))))]";
    const parts = { parameters: { vlans: { type: 'array' } }, resources: [circuit('c', { peerings })] };
    expect(factsIn(parts, { vlans: { value: [101] } }).circuits[0]?.peerings).toMatchObject([{ vlanId: 101 }]);
    expect(openIn(parts)).toEqual(['properties.peerings']);
  });

  it('does not name things alike that may differ', () => {
    const names = "map(createArray('a', 'b'), lambda('x', parameters('names')[lambdaVariables('x')]))";
    const child = (at_: number) => ({
      type: 'Microsoft.Network/expressRouteCircuits/peerings',
      name: `[concat(${names}[${at_}], '/AzurePrivatePeering')]`,
      properties: at(100 + at_),
    });
    const { args, skipped } = planOf({
      parameters: { names: { type: 'object' } },
      resources: [circuit(`[${names}[0]]`), child(0), child(1)],
    });
    expect([args.circuits.length, args.peerings.map(({ settings }) => settings.vlanId)]).toEqual([1, [100]]);
    expect(skipped).toMatchObject([{ why: 'circuit-missing' }]);
  });
});

describe('a function that the template defines', () => {
  it.each([
    ["net.called('Oslo', 'GW')", 'oslo-gw'],
    ["NET.Called(parameters('sites')[1].name, 'gw')", 'rome-gw'],
    ["net.twice('x')", 'x-ax-b'],
    ["map(range(0, 1), lambda('i', net.called('a', 'b')))", ['a-b']],
  ])('%s is known', (expression, expected) => expect(value(expression)).toEqual(expected));

  it.each([
    'net.peeks()',
    'net.peeksAtVariables()',
    "net.called('a')",
    "net.called('a', 'b', 'c')",
    "net.around('x')",
    'net.missing()',
    "other.called('a', 'b')",
  ])('%s is open', (expression) => expect(value(expression)).toBeUndefined());

  it('names resources', () => {
    const resources = [circuit("[net.called('Ams', 'ER')]")];
    expect(namesIn({ functions: template.functions, resources })).toEqual(['ams-er']);
  });
});
