import { describe, expect, it } from 'vitest';
import type { Json } from '#domain/model/json.ts';
import { type CorpusDocument, corpusDocuments, corpusIsAbsent } from '#testing/shared-corpus.ts';
import { isList, isRecord, type JsonRecord } from '../azure-circuit/json-values.ts';
import { factsOf } from './facts.ts';
import { readDocuments } from './read-documents.ts';
import { toPlanResources } from './to-plan-resources.ts';

type Rewrite = (json: Json) => Json;

/** Each object of a document is rewritten, inner ones first. Names of tags are values, and stay. */
function everyObject(rewrite: (record: JsonRecord) => JsonRecord): Rewrite {
  const inner = (value: Json): Json => {
    if (isList(value)) return value.map(inner);
    if (!isRecord(value)) return value;
    const entries = Object.entries(value).map(([name, each]) => [name, /^tags?$/i.test(name) ? each : inner(each)]);
    return rewrite(Object.fromEntries(entries));
  };
  return inner;
}

function everyName(rename: (name: string) => string): Rewrite {
  return everyObject((record) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [rename(name), value])),
  );
}

const everyId = (rewrite: (id: string) => string): Rewrite =>
  everyObject((record) =>
    Object.fromEntries(
      Object.entries(record).map(([name, value]) => [
        name,
        name === 'id' && typeof value === 'string' ? rewrite(value) : value,
      ]),
    ),
  );

const outer = new Set(['id', 'name', 'type', 'etag', 'location', 'tags', 'sku', 'resourceGroup', 'properties']);

function nested(record: JsonRecord): JsonRecord {
  if (!('name' in record) || isRecord(record['properties']) || !('id' in record)) return record;
  const entries = Object.entries(record);
  return {
    ...Object.fromEntries(entries.filter(([name]) => outer.has(name))),
    properties: Object.fromEntries(entries.filter(([name]) => !outer.has(name))),
  };
}

function flat({ properties, ...rest }: JsonRecord): JsonRecord {
  return isRecord(properties)
    ? { ...rest, ...properties }
    : { ...rest, ...(properties === undefined ? {} : { properties }) };
}

const items = (json: Json): readonly Json[] => {
  if (isList(json)) return json;
  const value = isRecord(json) ? json['value'] : undefined;
  return isList(value) ? value : [json];
};

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Depth enough, and names as Az.Network has them. */
const asPowerShell: Rewrite = (json) => {
  const all = everyName(pascal)(everyObject(flat)(json));
  return everyObject(({ Tags, ...rest }) => (Tags === undefined ? rest : { ...rest, Tag: Tags }))(
    items(all)[0] ?? null,
  );
};

const sameFacts: readonly (readonly [string, Rewrite])[] = [
  ['its names in capitals', everyName((name) => name.toUpperCase())],
  ['its names in small letters', everyName((name) => name.toLowerCase())],
  ['its names with a capital', everyName(pascal)],
  ['its properties in another order', everyObject((record) => Object.fromEntries(Object.entries(record).toReversed()))],
  ['its properties nested', everyObject(nested)],
  ['its properties flat', everyObject(flat)],
  ['its items in a list', (json) => [...items(json)]],
  ['its items under “value”', (json) => ({ value: [...items(json)] })],
  ['its items under “Value”, as PowerShell 5 counts them', (json) => ({ value: [...items(json)], Count: 1 })],
  ['its items as rows of Resource Graph', (json) => ({ data: [...items(json)], count: 1, total_records: 1 })],
  ['its items each in a list of their own', (json) => items(json).map((each) => each)],
  ['properties that nobody knows', everyObject((record) => ({ ...record, futureProperty: { a: [1] } }))],
];

const folders = ['az-show', 'rest', 'rest-recorded'];
const documents = folders.flatMap(corpusDocuments).filter(({ expected }) => expected.importable !== false);

/** Without regard to case: ids are rewritten. */
function factsIn(text: string): Json {
  const { documents: found } = readDocuments([{ name: 'd', text }]);
  const resources = found.flatMap((document) => document.resources);
  const { args, skipped } = toPlanResources(resources, { day: 0 });
  const { further = { kept: [], portAuthorizations: [] }, ...shelves } = args;
  const made = Object.entries({ ...shelves, ...further, skipped }).map(([name, all]) => [name, all.length]);
  return JSON.parse(JSON.stringify([factsOf(resources), made]).toLowerCase());
}

const parsed = ({ text }: CorpusDocument): Json | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

describe.skipIf(corpusIsAbsent)('real documents say the same (skipped where the shared corpus is absent)', () => {
  const strict = documents.flatMap((document) => {
    const json = parsed(document);
    return json === undefined ? [] : [{ name: document.name, json, facts: factsIn(document.text) }];
  });

  it('and there are many of them', () => expect(strict.length).toBeGreaterThan(60));

  it.each(sameFacts)('with %s', (_how, rewrite) => {
    for (const { name, json, facts } of strict) {
      expect([name, factsIn(JSON.stringify(rewrite(json)))]).toEqual([name, facts]);
    }
  });

  it.each([
    ['in capitals', everyId((id) => id.toUpperCase())],
    ['in small letters', everyId((id) => id.toLowerCase())],
  ])('with ids %s', (_how, rewrite) => {
    for (const { name, json, facts } of strict) {
      expect([name, factsIn(JSON.stringify(rewrite(json)))]).toEqual([name, facts]);
    }
  });

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['space around it', (text: string) => `\r\n\t ${text}\n\n`],
    ['no space inside', (text: string) => JSON.stringify(JSON.parse(text))],
  ])('with %s', (_how, rewrite) => {
    for (const { name, json, facts } of strict) {
      expect([name, factsIn(rewrite(JSON.stringify(json, null, 2)))]).toEqual([name, facts]);
    }
  });

  it('as ConvertTo-Json prints them', () => {
    for (const { name, json, facts } of strict) {
      if (items(json).length === 1) expect([name, factsIn(JSON.stringify(asPowerShell(json)))]).toEqual([name, facts]);
    }
  });
});

const templates = corpusDocuments('arm-template');

/** Facts and what is asked for, without regard to case: names and types are rewritten. */
function templateIn(text: string): Json {
  const [document] = readDocuments([{ name: 't', text }]).documents;
  const asked =
    document?.unresolved.map(({ path, expression }) => `${path} ${expression}`.toLowerCase()).toSorted() ?? [];
  const said = JSON.stringify([factsOf(document?.resources ?? []), asked]).toLowerCase();
  return JSON.parse(said);
}

const listed = (template: JsonRecord): readonly JsonRecord[] => {
  const { resources } = template;
  if (isList(resources)) return resources.filter(isRecord);
  return Object.values(isRecord(resources) ? resources : {}).filter(isRecord);
};

const around = ({ $schema = '', ...template }: JsonRecord, options: Json): JsonRecord => ({
  $schema,
  contentVersion: '1.0.0.0',
  parameters: template['parameters'] ?? {},
  variables: template['variables'] ?? {},
  resources: [
    {
      type: 'Microsoft.Resources/deployments',
      name: 'around',
      properties: { template, expressionEvaluationOptions: options },
    },
  ],
});

const ownNames = /^(?:parameters|variables|resources|type|name|properties|condition|copy|count|defaultValue|template)$/;

const sameTemplate: readonly (readonly [string, (template: JsonRecord) => Json])[] = [
  ['its properties in another order', everyObject((record) => Object.fromEntries(Object.entries(record).toReversed()))],
  [
    'its resources under symbolic names',
    (template) => ({
      ...template,
      languageVersion: '2.0',
      resources: Object.fromEntries(listed(template).map((each, index) => [`r${index}`, each])),
    }),
  ],
  ['a deployment around it', (template) => around(template, { scope: 'outer' })],
  ['a deployment with values of its own around it', (template) => around(template, { scope: 'inner' })],
  [
    'each resource in a loop of one turn',
    (template) => ({
      ...template,
      resources: listed(template).map((each) =>
        'copy' in each ? each : { copy: { name: 'once', count: 1 }, ...each },
      ),
    }),
  ],
  ['the names of its own parts with a capital', everyName((name) => (ownNames.test(name) ? pascal(name) : name))],
  [
    'each type in capitals',
    everyObject((record) =>
      typeof record['type'] === 'string' && record['type'].includes('/')
        ? { ...record, type: record['type'].toUpperCase() }
        : record,
    ),
  ],
];

describe.skipIf(corpusIsAbsent)('real templates say the same (skipped where the shared corpus is absent)', () => {
  const strict = templates.flatMap((document) => {
    const json = parsed(document);
    return isRecord(json) ? [{ name: document.name, json, said: templateIn(document.text) }] : [];
  });

  it('and there are many of them', () => expect(strict.length).toBeGreaterThan(10));

  it.each(sameTemplate)('with %s', (_how, rewrite) => {
    for (const { name, json, said } of strict) {
      expect([name, templateIn(JSON.stringify(rewrite(json)))]).toEqual([name, said]);
    }
  });

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a remark behind each line', (text: string) => text.replaceAll('\n', ' // it’s “here”: "[x]" */\n')],
    ['a block remark before each line', (text: string) => text.replaceAll('\n', '\n/* // "{ \n */')],
    ['commas that hang', (text: string) => text.replaceAll(/([^{[\s])(\n\s*[}\]])/g, '$1,$2')],
  ])('with %s', (_how, rewrite) => {
    for (const { name, json, said } of strict) {
      expect([name, templateIn(rewrite(JSON.stringify(json, null, 2)))]).toEqual([name, said]);
    }
  });
});
