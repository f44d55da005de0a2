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
