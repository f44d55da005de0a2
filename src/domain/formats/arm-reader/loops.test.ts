import { describe, expect, it } from 'vitest';
import { at, circuit, factsIn, namesIn, openIn, type Parts, planOf, read } from '#testing/arm-texts.ts';

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

  it('of the most turns that Azure takes is read in time', () => {
    const child = { type: 'peerings', name: 'AzurePrivatePeering', properties: at('[add(1, copyIndex())]') };
    const parts = { resources: [circuit("[concat('c', copyIndex())]", {}, { ...loop(800), resources: [child] })] };
    expect(namesIn(parts)).toHaveLength(800);
  });

  it('in a loop in a loop comes to an end', () => {
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
