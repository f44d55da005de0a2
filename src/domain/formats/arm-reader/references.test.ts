import { describe, expect, it } from 'vitest';
import { circuit, factsIn, namesIn, openIn } from '#testing/arm-texts.ts';

const port = {
  type: 'Microsoft.Network/ExpressRoutePorts',
  name: "[parameters('port')]",
  location: 'westeurope',
  properties: { peeringLocation: 'Equinix-Amsterdam-AM5', bandwidthInGbps: 100 },
};
const parameters = { port: { defaultValue: 'ams-port' } };
const id = "resourceId('Microsoft.Network/ExpressRoutePorts', parameters('port'))";

describe('a reference to a resource of the same template', () => {
  it.each([
    [
      "reference(resourceId('Microsoft.Network/expressRoutePorts', 'ams-port')).peeringLocation",
      'Equinix-Amsterdam-AM5',
    ],
    [`reference(${id}, '2024-05-01').bandwidthInGbps`, '100'],
    [`reference(${id}, '2024-05-01', 'Full').location`, 'westeurope'],
    ["reference('ams-port').peeringLocation", 'Equinix-Amsterdam-AM5'],
  ])('%s is what is planned there', (expression, expected) => {
    const tags = { told: `[string(${expression})]` };
    expect(factsIn({ parameters, resources: [port, circuit('c', {}, { tags })] }).circuits).toMatchObject([
      { tags: { told: expected } },
    ]);
  });

  it.each([
    ['what Azure alone knows', `reference(${id}).etherType`],
    [
      'one of another group',
      "reference(resourceId('elsewhere', 'Microsoft.Network/ExpressRoutePorts', 'ams-port')).peeringLocation",
    ],
    ['one of another type', "reference(resourceId('Microsoft.Network/routeFilters', 'ams-port')).peeringLocation"],
    ['itself', "reference('c').tags.told"],
  ])('says nothing of %s', (_what, expression) => {
    const resources = [port, circuit('c', {}, { tags: { told: `[${expression}]` } })];
    expect(openIn({ parameters, resources })).toEqual(['tags.told']);
  });

  it('by a symbolic name knows the resource, or one turn of a loop', () => {
    const resources = {
      ports: { ...port, name: "[concat('p', copyIndex())]", copy: { name: 'ports', count: 2 } },
      one: circuit("[concat(resourceInfo('ports[1]').name, '-er')]"),
      other: circuit("[toLower(reference('ports[0]').peeringLocation)]"),
    };
    expect(namesIn({ languageVersion: '2.0', resources })).toEqual(['p1-er', 'equinix-amsterdam-am5']);
  });

  it('knows the turn of a long loop, time and again', () => {
    const resources = {
      ports: { ...port, name: "[concat('p', copyIndex())]", copy: { name: 'ports', count: 300 } },
      circuits: circuit(
        "[concat(resourceInfo(format('ports[{0}]', copyIndex())).name, '-er')]",
        {},
        {
          copy: { name: 'circuits', count: 300 },
          location: "[reference(format('ports[{0}]', copyIndex()), '', 'full').location]",
        },
      ),
    };
    const { circuits } = factsIn({ languageVersion: '2.0', resources });
    expect(circuits.map(({ name }) => name)).toContain('p299-er');
    expect(circuits.every(({ location }) => location === 'westeurope')).toBe(true);
  });

  it('that exists already is not known', () => {
    const resources = { old: { ...port, existing: true }, one: circuit("[reference('old').peeringLocation]") };
    expect(openIn({ languageVersion: '2.0', parameters, resources })).toEqual(['name']);
  });
});

describe('outputs of a deployment', () => {
  const module = (name: string, outputs: object, besides: object = {}) => ({
    type: 'Microsoft.Resources/deployments',
    name,
    ...besides,
    properties: { expressionEvaluationOptions: { scope: 'inner' }, template: { resources: [], outputs } },
  });

  it('may be made by a loop', () => {
    const outputs = { names: { type: 'array', copy: { count: 2, input: "[concat('c', copyIndex())]" } } };
    const resources = [module('names', outputs), circuit("[reference('names').outputs.names.value[1]]")];
    expect(namesIn({ resources })).toEqual(['c1']);
  });

  it('are found though nobody knows yet what the deployment is called', () => {
    const prefix = "uniqueString(deployment().name, parameters('port'))";
    const outputs = { name: { type: 'string', value: 'fixed' } };
    const inner = {
      resources: [module("[format('{0}-Net', deployment().name)]", outputs)],
      outputs: {
        name: {
          value:
            "[reference(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'net'), 'Microsoft.Resources/deployments', format('{0}-Net', deployment().name))).outputs.name.value]",
        },
      },
    };
    const around = {
      type: 'Microsoft.Resources/deployments',
      name: `[format('{0}-Hub', ${prefix})]`,
      properties: { expressionEvaluationOptions: { scope: 'inner' }, template: inner },
    };
    const called = `subscriptionResourceId('Microsoft.Resources/deployments', format('{0}-Hub', ${prefix}))`;
    const resources = [around, circuit(`[reference(${called}).outputs.name.value]`)];
    expect(namesIn({ parameters, resources })).toEqual(['fixed']);
  });

  it('may come from one turn of a loop', () => {
    const outputs = { name: { type: 'string', value: 'fixed' } };
    const many = module("[format('names-{0}', copyIndex())]", outputs, { copy: { name: 'many', count: 3 } });
    const called = "resourceId('Microsoft.Resources/deployments', format('names-{0}', 2))";
    expect(namesIn({ resources: [many, circuit(`[reference(${called}).outputs.name.value]`)] })).toEqual(['fixed']);
  });
});
