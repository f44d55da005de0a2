import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import { referred } from './references.ts';
import { valuesOf } from './template-values.ts';

const template = {
  metadata: { onramp: { subscription: 's-1', resourceGroup: 'net' } },
  parameters: {
    list: { defaultValue: ['a', 'b', 'c'] },
    object: { defaultValue: { Name: 'ams', size: 2 } },
    nothing: { defaultValue: null },
    open: {},
  },
  variables: {
    twice: "[concat(parameters('object').name, '-', parameters('object').name)]",
    loop: "[variables('loop')]",
  },
};
const nowhere = { ...template, metadata: {} };
const value = (expression: string, of: typeof template | typeof nowhere = template) =>
  evaluate(`[${expression}]`, valuesOf(of, new Map(), referred));

const known: readonly (readonly [string, unknown])[] = [
  ["concat('a', 1, true())", 'a1True'],
  ['concat(createArray(1), createArray(2))', [1, 2]],
  ["format('{0}-{1:D3} {{}}', 'a', 7)", 'a-007 {}'],
  [
    "format('{0:X2} {1:x} {2:N0} {3:F1} {4,4}|{4,-4}| {5:000}', 10, 255, 1234567, 2, 'ab', 7)",
    '0A ff 1,234,567 2.0   ab|ab  | 007',
  ],
  ["toLower(toUpper('Ab'))", 'ab'],
  ["replace(trim(' a.b '), '.', '-')", 'a-b'],
  ["substring('expressroute', 7)", 'route'],
  ["substring('expressroute', 0, 7)", 'express'],
  ["padLeft(7, 3, '0')", '007'],
  ["split('a,b;c', createArray(',', ';'))", ['a', 'b', 'c']],
  ["join(parameters('list'), '+')", 'a+b+c'],
  ["startsWith('Express', 'exp')", true],
  ["endsWith('Express', 'ESS')", true],
  ["indexOf('abc', 'B')", 1],
  ["lastIndexOf('abca', 'a')", 3],
  ["indexOf(parameters('list'), 'b')", 1],
  ["indexOf(parameters('list'), 'z')", -1],
  ["string(createObject('a', 1))", '{"a":1}'],
  ["length(parameters('list'))", 3],
  ["empty('')", true],
  ["empty(parameters('nothing'))", true],
  ["contains('Express', 'ess')", true],
  ["contains(parameters('list'), 'b')", true],
  ["contains(parameters('object'), 'NAME')", true],
  ['union(createArray(1, 2), createArray(2, 3))', [1, 2, 3]],
  ["union(createObject('a', createObject('b', 1)), createObject('a', createObject('c', 2)))", { a: { b: 1, c: 2 } }],
  ['intersection(createArray(1, 2), createArray(2, 3))', [2]],
  ["intersection(createObject('a', 1, 'b', 2), createObject('b', 2, 'a', 3))", { b: 2 }],
  ["shallowMerge(createArray(createObject('a', createObject('b', 1)), createObject('a', 2)))", { a: 2 }],
  ['range(5, 3)', [5, 6, 7]],
  ["items(createObject('b', 1, 'a', 2))[0]", { key: 'a', value: 2 }],
  ["first(parameters('list'))", 'a'],
  ["last('abc')", 'c'],
  ["first('')", ''],
  ["skip(parameters('list'), 1)", ['b', 'c']],
  ["take('express', 3)", 'exp'],
  ["array('a')", ['a']],
  ["objectKeys(parameters('object'))", ['Name', 'size']],
  ['flatten(createArray(createArray(1), createArray(2)))', [1, 2]],
  ["coalesce(parameters('nothing'), 'b')", 'b'],
  ["coalesce('a', parameters('open'))", 'a'],
  ["and(parameters('open'), false())", false],
  ["or(parameters('open'), true())", true],
  ["if(equals('a', 'a'), 'yes', parameters('open'))", 'yes'],
  ["if(equals('a', 'b'), parameters('open'), 'no')", 'no'],
  ["equals(createObject('a', 1, 'b', 2), createObject('b', 2, 'a', 1))", true],
  ["equals(1, '1')", false],
  ["contains(createArray('1', '2'), 1)", false],
  ["union(createArray(1), createArray('1'))", [1, '1']],
  ['and(true(), not(false()))', true],
  ["or(false(), bool('True'))", true],
  ["greater('b', 'a')", true],
  ['greaterOrEquals(2, 2)', true],
  ['less(1, 2)', true],
  ['lessOrEquals(3, 2)', false],
  ['add(1, sub(5, mul(2, 2)))', 2],
  ['div(7, 2)', 3],
  ['mod(7, 2)', 1],
  ['max(1, createArray(5, 3))', 5],
  ['min(4, 2)', 2],
  ["int('42')", 42],
  ["float('0.5')", 0.5],
  ['json(\'{"a":[1]}\').a[0]', 1],
  ["tryGet(parameters('object'), 'NAME')", 'ams'],
  ["coalesce(tryGet(parameters('object'), 'colour', 'name'), 'none')", 'none'],
  ["tryGet(parameters('list'), 7)", null],
  ["parameters('object')['name']", 'ams'],
  ["variables('twice')", 'ams-ams'],
  ['resourceGroup().name', 'net'],
  ['subscription().subscriptionId', 's-1'],
  ['subscription().id', '/subscriptions/s-1'],
  ['resourceGroup().id', '/subscriptions/s-1/resourceGroups/net'],
  ["cidrSubnet('10.144.0.0/20', 24, 3)", '10.144.3.0/24'],
  ["cidrSubnet('fdad:3236:5555::/48', 52, 1)", 'fdad:3236:5555:1000::/52'],
  ["cidrHost('10.144.3.0/24', 0)", '10.144.3.1'],
  [
    "parseCidr('10.144.0.0/20')",
    {
      network: '10.144.0.0',
      netmask: '255.255.240.0',
      broadcast: '10.144.15.255',
      firstUsable: '10.144.0.1',
      lastUsable: '10.144.15.254',
      cidr: 20,
    },
  ],
  ["parseCidr('fdad:3236:5555::/48').lastUsable", 'fdad:3236:5555:ffff:ffff:ffff:ffff:ffff'],
  [
    "resourceId('Microsoft.Network/expressRouteCircuits/peerings', 'c', 'p')",
    '/subscriptions/s-1/resourceGroups/net/providers/Microsoft.Network/expressRouteCircuits/c/peerings/p',
  ],
  [
    "resourceId('s-2', 'rg', 'Microsoft.Network/routeFilters', 'f')",
    '/subscriptions/s-2/resourceGroups/rg/providers/Microsoft.Network/routeFilters/f',
  ],
  [
    "subscriptionResourceId('Microsoft.Authorization/locks', 'l')",
    '/subscriptions/s-1/providers/Microsoft.Authorization/locks/l',
  ],
  ["tenantResourceId('Microsoft.A/b', 'c')", '/providers/Microsoft.A/b/c'],
  ["extensionResourceId('/x', 'Microsoft.A/b', 'c')", '/x/providers/Microsoft.A/b/c'],
];

describe('an expression of a template', () => {
  it.each(known)('%s is known', (expression, expected) => expect(value(expression)).toEqual(expected));

  it.each([
    "parameters('open')",
    "concat('a', parameters('open'))",
    "reference('other').outputs.id.value",
    'uniqueString(resourceGroup().id)',
    'resourceGroup().location',
    'newGuid()',
    'utcNow()',
    'deployment().name',
    "list('x', '2024-05-01').keys[0]",
    "variables('loop')",
    "substring('abc', 2, 5)",
    'div(1, 0)',
    "json('{')",
    "json('[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[')",
    'range(0, 1000000)',
    'copyIndex()',
    "constructor('a')",
    'toString()',
    "concat('a'",
    'contoso.name()',
    "int('')",
    "format('{0:C}', 5)",
    "format('{1}', 5)",
    "cidrSubnet('10.144.0.0/20', 24, 16)",
    "cidrSubnet('10.144.0.0/20', 16, 0)",
    "cidrHost('10.144.3.0/30', 2)",
    "coalesce(parameters('open'), 'a')",
    "and(parameters('open'), true())",
    "or(parameters('open'), false())",
    "lambdaVariables('x')",
    "map(parameters('open'), lambda('x', 1))",
    "map(parameters('list'), lambda('x', parameters('open')))",
    "map(parameters('list'), 'x')",
    "filter(parameters('list'), lambda('x', lambdaVariables('x')))",
    "sort(parameters('list'), lambda('a', 'b', parameters('open')))",
    "toObject(parameters('list'), lambda('x', 1))",
    "map(range(0, 10000), lambda('x', map(range(0, 10000), lambda('y', 1))))",
    'environment().name',
  ])('%s is open, and nothing is guessed', (expression) => expect(value(expression)).toBeUndefined());

  it.each([
    ['replace', "replace(parameters('long'), 'a', parameters('long'))"],
    ['join', "join(range(0, 10000), parameters('long'))"],
    ['format', `format('${'{0}'.repeat(5000)}', parameters('long'))`],
    ['concat', `concat(${"parameters('long'), ".repeat(900)}'')`],
    ['a list in each turn', "map(range(0, 1000), lambda('x', parameters('all')))"],
    ['text of a list', `concat(${"string(parameters('all')), ".repeat(900)}'')`],
  ])('that would fill the memory with %s is open', (_name, expression) => {
    const all = { defaultValue: Array.from({ length: 20_000 }, (_each, index) => index) };
    const parameters = { ...template.parameters, long: { defaultValue: 'a'.repeat(90_000) }, all };
    const from = performance.now();
    expect(value(expression, { ...template, parameters })).toBeUndefined();
    expect(performance.now() - from).toBeLessThan(1000);
  });

  it('leaves out of an id what nobody knows, however it is written', () => {
    const id = '/subscriptions//resourceGroups//providers/Microsoft.Network/routeFilters/f';
    const own = "subscription().subscriptionId, resourceGroup().name, 'Microsoft.Network/routeFilters', 'f'";
    expect(value("resourceId('Microsoft.Network/routeFilters', 'f')", nowhere)).toBe(id);
    expect(value(`resourceId(${own})`, nowhere)).toBe(id);
    expect(value('resourceGroup().name', nowhere)).toBeUndefined();
  });

  it('is a plain text with a doubled bracket', () => {
    const plain = (text: string) => evaluate(text, valuesOf(template, new Map(), referred));
    expect([plain('[[x]'), plain('x]'), plain('[x')]).toEqual(['[x]', 'x]', '[x']);
  });
});
