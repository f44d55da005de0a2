import { describe, expect, it } from 'vitest';
import { circuit, schema } from '#testing/arm-texts.ts';
import { factsOf } from './facts.ts';
import { readDocuments } from './read-documents.ts';

const template = {
  $schema: schema,
  contentVersion: '1.0.0.0',
  parameters: { name: { type: 'string', defaultValue: 'preset' } },
  resources: [circuit("[parameters('name')]")],
};
const parameters = { name: { value: 'ams' } };
const namesIn = (...bodies: readonly object[]) => {
  const texts = bodies.map((body, index) => ({ name: `${index}.json`, text: JSON.stringify(body) }));
  return factsOf(readDocuments(texts).documents.flatMap(({ resources }) => resources)).circuits.map(({ name }) => name);
};

describe('a template is found inside of', () => {
  it.each<readonly [string, object, string]>([
    ['the body of a deployment', { properties: { mode: 'Incremental', template, parameters } }, 'ams'],
    ['one of a subscription', { location: 'westeurope', properties: { template, parameters } }, 'ams'],
    ['one without values', { Properties: { Template: template } }, 'preset'],
    ['the answer to an export', { template }, 'preset'],
    [
      'an export with faults',
      { template, error: { code: 'ExportTemplateCompletedWithErrors', message: 'x' } },
      'preset',
    ],
    ['a version of a template spec', { type: 'x', properties: { mainTemplate: template } }, 'preset'],
    ['what az prints of one', { name: '1.0', mainTemplate: template }, 'preset'],
    [
      'what Bicep builds of a parameter file',
      { templateJson: JSON.stringify(template), parametersJson: JSON.stringify({ $schema: 'x', parameters }) },
      'ams',
    ],
    ['what Bicep builds', { ...template, metadata: { _generator: { name: 'bicep', version: '0.30.0' } } }, 'preset'],
  ])('%s', (_what, body, name) => expect(namesIn(body)).toEqual([name]));

  it('and takes what comes with it before what lies beside it', () => {
    const file = { contentVersion: '1.0.0.0', parameters: { name: { value: 'file' } } };
    expect(namesIn({ properties: { template, parameters } }, file)).toEqual(['ams']);
    expect(namesIn({ properties: { template } }, file)).toEqual(['file']);
  });

  it('with the templates that a template spec brings along', () => {
    const templateLink = { relativePath: 'modules/er.json' };
    const deployment = { type: 'Microsoft.Resources/deployments', name: 'd', properties: { templateLink, parameters } };
    const mainTemplate = { ...template, resources: [deployment] };
    const linkedTemplates = [{ path: 'modules/er.json', template }];
    expect(namesIn({ properties: { mainTemplate, linkedTemplates } })).toEqual(['ams']);
  });
});

describe('an example of an API specification', () => {
  const id = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/expressRouteCircuits/ams';
  const example = (responses: object) => ({ parameters: { 'api-version': '2020-01-01', circuitName: 'x' }, responses });

  it.each<readonly [string, object]>([
    ['with one answer', { 200: { body: { id, name: 'ams', properties: {} } } }],
    ['with a list', { 200: { body: { value: [{ id, name: 'ams', properties: {} }] } } }],
    ['that creates something', { 201: { body: { id, name: 'new' } }, 200: { body: { id, name: 'ams' } } }],
    ['that is accepted first', { 202: { headers: {} }, 201: { body: { id, name: 'ams' } } }],
  ])('%s is read as its answer', (_what, responses) => expect(namesIn(example(responses))).toEqual(['ams']));

  it('without an answer is no circuit', () => {
    const { unread } = readDocuments([{ name: 'a', text: JSON.stringify(example({ 204: {} })) }]);
    expect(unread.map(({ issue }) => issue.kind)).toEqual(['not-azure']);
  });
});

describe('resources of a template without the template around them', () => {
  it('are read as a part of one', () => {
    const one = circuit("[parameters('name')]", { bandwidthInGbps: 10 });
    for (const body of [one, [one]]) {
      const { documents } = readDocuments([{ name: 'a', text: JSON.stringify(body) }]);
      expect(documents).toMatchObject([{ form: 'arm-template', unresolved: [{ path: 'name' }] }]);
    }
  });

  it('are not what Azure prints with an id', () => {
    const id = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/expressRouteCircuits/c';
    const { documents } = readDocuments([{ name: 'a', text: JSON.stringify({ ...circuit('c'), id }) }]);
    expect(documents).toMatchObject([{ form: 'object' }]);
  });
});

describe('the answer to what-if', () => {
  const id = '/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/expressRouteCircuits/c';
  const after = { id, name: 'c', type: 'Microsoft.Network/expressRouteCircuits', properties: {} };
  const change = { resourceId: id, changeType: 'Create', before: null };

  it.each([
    ['az prints it', { status: 'Succeeded', changes: [{ ...change, after }] }],
    ['REST sends it', { status: 'Succeeded', properties: { changes: [{ ...change, after }] } }],
  ])('holds what would be, as %s', (_how, body) => {
    const { documents } = readDocuments([{ name: 'a', text: JSON.stringify(body) }]);
    expect(documents[0]?.resources).toMatchObject([{ kind: 'circuit', key: id.toLowerCase(), isPlanned: true }]);
  });

  it('that only lists ids is called what it is', () => {
    const { unread } = readDocuments([{ name: 'a', text: JSON.stringify({ changes: [change] }) }]);
    expect(unread.map(({ issue }) => issue.kind)).toEqual(['deployment']);
  });
});

describe('a deployment without its template', () => {
  const type = 'Microsoft.Resources/deployments';
  const id = '/subscriptions/s/resourceGroups/net/providers/Microsoft.Resources/deployments/er';
  const bodies: readonly (readonly [string, object])[] = [
    ['that az shows', { id, type, properties: { parameters, outputResources: [{ id: '/x' }], mode: 'Incremental' } }],
    ['that is told by its id', { id, properties: { parameters } }],
    ['whose template lies elsewhere', { properties: { mode: 'Incremental', templateLink: { uri: 'x' }, parameters } }],
  ];

  it.each(bodies)('%s is called what it is', (_what, body) => {
    const { unread } = readDocuments([{ name: 'a', text: JSON.stringify(body) }]);
    expect(unread.map(({ issue }) => issue.kind)).toEqual(['deployment']);
  });

  it.each(bodies)('%s fills the template beside it', (_what, body) => {
    expect(namesIn(template, body)).toEqual(['ams']);
  });
});

it.each([
  ["@description('Where')\nparam location string = resourceGroup().location\n"],
  ["// a circuit\nresource er 'Microsoft.Network/expressRouteCircuits@2024-05-01' = {\n  name: 'er'\n}\n"],
  ["module hub './hub.bicep' = {\n  name: 'hub'\n}\n"],
  ["using './main.bicep'\n\nparam name = 'ams'\n"],
])('Bicep is called what it is: %j', (text) => {
  const { unread } = readDocuments([{ name: 'main.bicep', text }]);
  expect(unread.map(({ issue }) => issue.kind)).toEqual(['bicep']);
});
