import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, KeptProperties } from '#domain/model/json.ts';
import { importResources, type ImportResources } from '#domain/actions/import-resources.ts';
import { isActionId } from '#domain/actions/index.ts';
import { asPlanned } from '#domain/engine/drift-match.ts';
import { mergedWith } from '#domain/engine/drift-merge.ts';
import { replay } from '#domain/engine/run.ts';
import { emptyPlan, type Plan } from '#domain/model/plan.ts';
import { complaintsAbout, judgesAreAbsent, putFiles } from '#testing/judges/judges.ts';
import { answers, bodies, group, type Shelf, shelves, subnet } from '#testing/resource-bodies.ts';
import { corpusDocuments, corpusIsAbsent } from '#testing/shared-corpus.ts';
import { arm } from '../arm/arm.ts';
import { azureCli } from '../azure-cli/azure-cli.ts';
import { bicep } from '../bicep/bicep.ts';
import { powershell } from '../powershell/powershell.ts';
import { terraform } from '../terraform/terraform.ts';
import { isList, isRecord } from '../azure-circuit/json-values.ts';
import { sayReadNote } from '../azure-circuit/read-note.ts';
import { readPlanFile, writePlanFile } from '../plan-file/plan-file.ts';
import { readDocuments } from './read-documents.ts';
import { type PlanResources, toPlanResources } from './to-plan-resources.ts';

/** All of them, one with more properties than the others. */
function readWith(shelf: Shelf, besides: object, outside: object = {}): PlanResources {
  const items = Object.entries(bodies).map(([name, each]) =>
    name === shelf ? { ...each, ...outside, properties: { ...each.properties, ...besides } } : each,
  );
  return toPlanResources(resourcesIn(JSON.stringify(items)), { day: 0 });
}

function resourcesIn(...texts: readonly string[]) {
  const { documents } = readDocuments(texts.map((text, index) => ({ name: `${index}.json`, text })));
  return documents.flatMap(({ resources }) => resources);
}

const planWith = (args: ImportResources): Plan => importResources.apply(emptyPlan, args, { day: 0, guid: '' });

const keptIn = (args: ImportResources, shelf: Shelf): KeptProperties => args[shelf][0]?.kept ?? {};

function throughArm({ args }: PlanResources): ImportResources {
  const texts = arm.write(planWith(args)).files.map(({ text }) => text);
  return toPlanResources(resourcesIn(...texts), { day: 0 }).args;
}

const future = { futureProperty: { deep: [1, { text: '[it’s ${here}]', "[concat('x', 'y')]": 1 }] }, otherFuture: 'x' };

describe.each(shelves)('of %s, properties that nobody knows', (shelf) => {
  it('are kept, counted, and named as they came', () => {
    const { args, kept, skipped } = readWith(shelf, future);
    expect([skipped, kept]).toEqual([[], 2]);
    expect(keptIn(args, shelf)).toMatchObject(future);
  });

  it('survive the plan file', () => {
    const { args } = readWith(shelf, future);
    const entry = { day: 0, actor: 'customer', byItself: false, request: { id: 'import-resources', args } } as const;
    const read = readPlanFile(writePlanFile({ seed: 1, day: 0, log: [entry] }), isActionId);
    if (!read.ok) throw new Error('The plan file was not read.');
    const { plan } = replay(read.value.seed, read.value.log, read.value.day);
    const [entity] = Object.values<{ readonly kept?: KeptProperties }>(plan[shelf]);
    expect(entity?.kept).toMatchObject(future);
  });

  it('survive a template', () => {
    expect(keptIn(throughArm(readWith(shelf, future)), shelf)).toMatchObject(future);
  });

  it('are taken over where the resource is in the plan already', () => {
    const plan = planWith(readWith(shelf, {}).args);
    const matched = mergedWith(plan, asPlanned(plan, readWith(shelf, future).args));
    expect(keptIn(matched, shelf)).toMatchObject(future);
  });

  it('survive a template whatever they hold', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'small' }), (value) => {
        const read = readWith(shelf, { futureProperty: { value } });
        const { futureProperty } = keptIn(throughArm(read), shelf);
        expect(futureProperty).toEqual(keptIn(read.args, shelf)['futureProperty']);
      }),
      { numRuns: 60, seed: 20_261_125 },
    );
  });

  it('come with the tags, and without what only the service writes', () => {
    const tags = { 'cost center': "it's [net]", env: '' };
    const read = readWith(shelf, { provisioningState: 'Succeeded', resourceGuid: 'g' }, { tags, etag: 'W/1' });
    const again = keptIn(throughArm(read), shelf);
    expect(again).toMatchObject({ tags });
    expect(Object.keys(again)).not.toContain('provisioningState');
    expect(Object.keys(again)).not.toContain('resourceGuid');
  });
});

describe('what a plan knows in part keeps the rest', () => {
  it('as links of ports, configurations of gateways, subnets and rules', () => {
    const read = readWith('ports', {
      links: [
        {
          name: 'link1',
          properties: { adminState: 'Enabled', macSecConfig: { cipher: 'GcmAes256' }, routerName: 'r' },
        },
        { name: 'link2', properties: { adminState: 'Disabled' } },
      ],
    });
    const [template] = arm.write(planWith(read.args)).files;
    expect(JSON.stringify(keptIn(throughArm(read), 'ports'))).toContain('GcmAes256');
    expect(template?.text).not.toContain('routerName');
    const pip = { id: `${group}/publicIPAddresses/pip` };
    const gateway = readWith('gateways', {
      ipConfigurations: [{ name: 'conf', properties: { subnet, publicIPAddress: pip } }],
    });
    expect(keptIn(throughArm(gateway), 'gateways')).toMatchObject({
      ipConfigurations: [{ name: 'conf', properties: { publicIPAddress: pip } }],
    });
    const network = readWith('networks', {
      subnets: [
        { name: 'apps', properties: { addressPrefix: '10.0.1.0/24', provisioningState: 'Succeeded' } },
        { name: 'GatewaySubnet', properties: { addressPrefix: '10.0.0.0/27' } },
      ],
    });
    const [again] = throughArm(network).networks;
    expect(again?.settings.gatewaySubnet).toBe('10.0.0.0/27');
    expect(JSON.stringify(again?.kept)).toContain('10.0.1.0/24');
    expect(throughArm(readWith('routeFilters', {})).routeFilters[0]?.kept).toMatchObject({ rules: [{ name: 'mine' }] });
  });

  it('and what is too large is left out with a word', () => {
    const subnets = Array.from({ length: 2000 }, (_each, index) => ({
      name: `s${index}`,
      properties: { addressPrefix: '10.0.0.0/24' },
    }));
    const { args, notes } = readWith('networks', { subnets });
    expect(keptIn(args, 'networks')).toEqual({});
    expect(notes.map(sayReadNote).join()).toContain('hub: subnets is too large');
  });

  it('and names with a slash stay whole', () => {
    for (const shelf of ['gateways', 'connections'] as const) {
      expect(keptIn(throughArm(readWith(shelf, { 'a/b': 'x' })), shelf)).toMatchObject({ 'a/b': 'x' });
    }
  });

  it('and no secret', () => {
    const { args } = readWith('connections', {
      authorizationKey: 'hush',
      sharedKey: 'hush',
      other: { sharedKey: 'hush', radiusServers: [{ radiusServerSecret: 'hush' }] },
    });
    expect(JSON.stringify(args)).not.toContain('hush');
  });
});

describe.each([bicep, terraform, azureCli, powershell])('$title', (writer) => {
  it.each(shelves)('says that it has no words for what was kept of %s', (shelf) => {
    const kept = planWith(readWith(shelf, { ...future, enableBgp: false }, { tags: { env: 'prod' } }).args);
    const plain = planWith(readWith(shelf, { enableBgp: false }).args);
    const said = (plan: Plan) =>
      writer.write(plan).omissions.filter(({ words: sentence }) => /imported/.test(sentence));
    const [omission] = said(kept);
    expect(omission?.subject).toBe(Object.keys(kept[shelf])[0]);
    expect(omission?.words).toContain('tags');
    expect(omission?.words).toContain('futureProperty');
    expect(said(plain)).toEqual([]);
    const texts = writer.write(kept).files.map(({ text }) => text);
    expect(texts.join()).toContain(omission?.words);
  });
});

describe.skipIf(judgesAreAbsent)('what goes back into a template (skipped where the judges are absent)', () => {
  it.each(shelves)('of %s is what may be written', (shelf) => {
    const { args } = readWith(shelf, answers[shelf], shelf === 'globalReaches' ? {} : { tags: { env: 'prod' } });
    const { files } = arm.write(planWith(args));
    const templates = files.filter(({ name }) => !name.includes('parameters'));
    const names = templates.map(({ name }) => name);
    expect(complaintsAbout('json', putFiles(templates), names)).toEqual([]);
  });
});

const words: readonly (readonly [Shelf, string, object, object])[] = [
  ['ports', 'encapsulation', { encapsulation: 'QinQinQ' }, { settings: { encapsulation: 'QinQ' } }],
  ['ports', 'billingType', { billingType: 'UnlimitedPlus' }, { settings: { billingType: 'UnlimitedData' } }],
  ['ports', 'provisioningState', { provisioningState: 'Moving' }, { azure: { provisioningState: 'Updating' } }],
  [
    'ports',
    'links/0/adminState',
    { links: [{ name: 'link1', properties: { adminState: 'Testing' } }] },
    { azure: { links: [{ adminState: 'Disabled' }, { adminState: 'Disabled' }] } },
  ],
  ['gateways', 'provisioningState', { provisioningState: 'Failed' }, { azure: { provisioningState: 'Succeeded' } }],
  ['connections', 'provisioningState', { provisioningState: 'Canceled' }, { azure: { provisioningState: 'Failed' } }],
  [
    'connections',
    'connectionStatus',
    { connectionStatus: 'Disconnecting' },
    { azure: { connectionStatus: 'NotConnected' } },
  ],
  [
    'globalReaches',
    'circuitConnectionStatus',
    { circuitConnectionStatus: 'Negotiating' },
    { azure: { circuitConnectionStatus: 'Connecting' } },
  ],
  [
    'routeFilters',
    'access',
    { rules: [{ name: 'mine', properties: { access: 'DenyAll', communities: ['12076:5010'] } }] },
    { settings: { access: 'Deny' } },
  ],
];

describe('a word that no page names', () => {
  it.each(words)('of %s under %s is kept, noted, and taken for the nearest', (...one) => {
    const [shelf, property, besides, entity] = one;
    const { args, notes } = readWith(shelf, besides);
    const word = keptIn(args, shelf)[property];
    expect(word).toBeTypeOf('string');
    expect(args[shelf][0]).toMatchObject(entity);
    const note = notes.find((each) => each.kind === 'unknown-word' && each.property === property);
    expect(note).toMatchObject({ word, isKept: true });
    expect(notes.map(sayReadNote).join()).toContain(String(word));
  });

  it.each(words.filter(([, property]) => ['encapsulation', 'billingType', 'access'].includes(property)))(
    'of %s under %s goes back as it came',
    (shelf, property, besides) => {
      const read = readWith(shelf, besides);
      expect(keptIn(throughArm(read), shelf)[property]).toBe(keptIn(read.args, shelf)[property]);
    },
  );
});

const added = { futureProperty: { deep: ['x'] } };

/** Each resource of a document with one property more. */
function withMore(json: Json): Json {
  if (Array.isArray(json)) return json.map(withMore);
  if (!isRecord(json)) return json;
  return isList(json['value']) ? { ...json, value: json['value'].map(withMore) } : { ...json, ...added };
}

describe.skipIf(corpusIsAbsent)('real documents (skipped where the shared corpus is absent)', () => {
  const documents = ['az-show', 'rest', 'rest-recorded'].flatMap(corpusDocuments);

  it('come back from a template with what nobody knows of them', () => {
    let count = 0;
    for (const { name, text, expected } of documents.filter((each) => each.expected.importable !== false)) {
      if (expected.form === 'broken-json' || expected.form === 'not-strict-json') continue;
      const read = toPlanResources(resourcesIn(JSON.stringify(withMore(JSON.parse(text)))), { day: 0 });
      const again = throughArm(read);
      for (const shelf of shelves) {
        for (const { settings, kept } of read.args[shelf]) {
          expect([name, kept]).toMatchObject([name, added]);
          const same = again[shelf].find((each) => each.settings.name === settings.name);
          if (same) expect([name, same.kept]).toMatchObject([name, added]);
          count += same ? 1 : 0;
        }
      }
    }
    expect(count).toBeGreaterThan(50);
  });
});
