import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { perform } from '#domain/engine/run.ts';
import { examples } from '#domain/examples/index.ts';
import { fixtures } from '#domain/formats/azure-circuit/fixtures/fixtures.ts';
import { writers } from '#domain/formats/index.ts';
import { writePlanFile } from '#domain/formats/plan-file/plan-file.ts';
import { fail, succeed } from '#domain/model/outcome.ts';
import { ams, twoNetworkRun } from '#testing/wishes.ts';
import { corpusDocuments, corpusIsAbsent } from '#testing/shared-corpus.ts';
import { runCommand } from './command-line.ts';
import { inspect } from './inspect.ts';
import { readFile } from './read-file.ts';

interface Ran {
  readonly code: number;
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly written: readonly string[];
}

/** Runs the command over made-up files. */
function run(words: readonly string[], files: { readonly [name: string]: string } = {}): Ran {
  const out: string[] = [];
  const err: string[] = [];
  const written: string[] = [];
  const code = runCommand(words, {
    read: (file) => {
      const text = files[file];
      return text === undefined ? fail(`There is no file ${file}.`) : succeed(text);
    },
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
    write: (folder, { name, text }) => {
      written.push(text);
      return succeed(`${folder}/${name}`);
    },
  });
  return { code, out, err, written };
}

describe('inspect', () => {
  it('says of each circuit what the document says, at which step it stands, whose turn it is and what is refused', () => {
    const { format, ok, circuits } = inspect('show.json', succeed(fixtures['az-show']));
    expect([format, ok]).toEqual(['az-show-object', true]);
    expect(circuits).toMatchObject([
      {
        name: 'ams-main',
        bandwidthMbps: 1000,
        step: 'routing',
        turn: 'customer',
        refusals: { 'delete-circuit': 'provider-holds-circuit', 'configure-private-peering': 'peering-exists' },
      },
    ]);
    expect(JSON.stringify(circuits)).not.toMatch(/not-for-anybody|5f0c1c52/);
  });

  it('names the form of a document', () => {
    const forms = Object.entries(fixtures).map(([name, text]) => [name, inspect(name, succeed(text)).format]);
    expect(Object.fromEntries(forms)).toEqual({
      'az-show': 'az-show-object',
      'az-list-with-nulls': 'az-list',
      'rest-direct': 'rest-object',
      'rest-list-mixed': 'rest-list',
      graph: 'graph-list',
    });
  });

  it('tells whose turn it is from the states', () => {
    const turns = Object.values(fixtures).flatMap((text) =>
      inspect('x', succeed(text)).circuits.map(({ step, turn }) => [step, turn]),
    );
    expect(turns).toEqual([
      ['routing', 'customer'],
      ['order', 'customer'],
      ['link', 'customer'],
      ['verify', 'microsoft'],
      ['verify', 'provider'],
      ['verify', 'provider'],
    ]);
  });

  it('says in a sentence why a file gives nothing', () => {
    expect(inspect('a', succeed('[]'))).toMatchObject({ ok: false, format: 'no-circuit-in-list', circuits: [] });
    expect(inspect('a', fail('There is no file a.'))).toEqual({
      file: 'a',
      format: 'unreadable',
      ok: false,
      error: 'There is no file a.',
      circuits: [],
    });
  });

  it('looks at circuits of one document each by itself', () => {
    const text = `[${fixtures['az-show']},${fixtures['az-show']}]`;
    expect(inspect('x', succeed(text)).circuits).toHaveLength(2);
  });
});

describe('the command', () => {
  it('prints one line of JSON a file, and 0 when every one was read', () => {
    const { code, out, err } = run(['inspect', 'a.json', '-'], {
      'a.json': fixtures.graph,
      '-': fixtures['rest-direct'],
    });
    expect([code, err]).toEqual([0, []]);
    expect(out.map((line) => JSON.parse(line).file)).toEqual(['a.json', '-']);
  });

  it('goes on after a file that gives nothing, and ends with 1', () => {
    const { code, out } = run(['inspect', 'none.json', 'a.json'], { 'a.json': fixtures.graph });
    expect(code).toBe(1);
    expect(out.map((line) => JSON.parse(line).ok)).toEqual([false, true]);
  });

  it('explains itself when asked', () => {
    const { code, out } = run(['--help']);
    expect(code).toBe(0);
    const usages = ['inspect FILE', 'check', 'export FORMAT', 'run PLAN', 'example [ID]'];
    for (const command of usages) expect(out.join()).toContain(command);
    for (const command of ['inspect', 'check', 'export', 'run', 'example']) {
      expect(run([command, '--help']).out.join()).toContain(`onramp -- ${command}`);
    }
  });

  it.each([
    [[]],
    [['export']],
    [['inspect']],
    [['inspect', '--fast', 'a.json']],
    [['check']],
    [['export', 'pdf', 'a']],
    [['run', 'a', '--days', 'x']],
    [['example', 'no-such-example']],
    [['example', 'layer-2-to-a-hub', 'microsoft-peering']],
    [['example', '--all']],
  ])('does not understand %j', (words) => {
    const { code, out, err } = run(words);
    expect([code, out]).toEqual([2, []]);
    expect(err.join()).toContain('Usage:');
  });
});

describe('a plan file', () => {
  const routed = perform(twoNetworkRun(7), {
    id: 'plan-peering',
    args: {
      circuitId: ams,
      type: 'AzurePrivatePeering',
      settings: {
        peerASN: 65_010,
        vlanId: 100,
        primaryPeerAddressPrefix: '10.0.0.0/30',
        secondaryPeerAddressPrefix: '10.0.0.4/30',
      },
    },
  });
  if (!routed.ok) throw new Error('A peering could not be planned.');
  const kept = writePlanFile(routed.value);

  it('is checked, as text and as SARIF, with 1 where there is an error', () => {
    const { code, out } = run(['check', 'a.json'], { 'a.json': kept });
    expect(code).toBe(out.some((line) => line.startsWith('error ')) ? 1 : 0);
    expect(out.at(-1)).toMatch(/^\d+ errors, \d+ warnings, \d+ notes$/);
    const sarif = JSON.parse(run(['check', '--json', 'a.json'], { 'a.json': kept }).out.join());
    expect([sarif.version, sarif.runs[0].results.length]).toEqual(['2.1.0', out.length - 1]);
  });

  it('is named in SARIF by a reference, with a line, so that a pull request shows what is wrong', () => {
    const sarifOf = (file: string) => JSON.parse(run(['check', '--json', file], { [file]: kept }).out.join()).runs[0];
    const placeOf = (file: string) => sarifOf(file).results[0].locations[0].physicalLocation;
    expect(placeOf('plans/a.json')).toEqual({ artifactLocation: { uri: 'plans/a.json' }, region: { startLine: 1 } });
    expect(placeOf('my plans/50%#1?.json').artifactLocation.uri).toBe('my%20plans/50%25%231%3F.json');
    expect(placeOf('plans\\a.json').artifactLocation.uri).toBe('plans/a.json');
    const { tool, results } = sarifOf('a.json');
    const ids = tool.driver.rules.map((rule: { id: string; shortDescription: { text: string } }) => {
      expect(rule.shortDescription.text).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/);
      return rule.id;
    });
    expect(results.map((result: { ruleId: string }) => ids.includes(result.ruleId))).not.toContain(false);
  });

  it.each(writers.map(({ id }) => id))('is exported as %s', (format) => {
    const { code, out, written } = run(['export', format, 'a.json', '--out', 'there'], { 'a.json': kept });
    expect([code, out.length > 0, written.length]).toEqual([0, true, out.length]);
    expect(out.every((line) => line.startsWith('there/'))).toBe(true);
  });

  it('that has nothing for a format says so', () => {
    const bare = writePlanFile(twoNetworkRun(7));
    const { code, out, err } = run(['export', 'router-config', 'a.json', '--out', 'there'], { 'a.json': bare });
    expect([code, out, err.at(-1)]).toEqual([0, [], 'The plan has nothing yet for Router configuration.']);
  });

  it('is let run, and says what happened and how its circuits stand', () => {
    const { code, out } = run(['run', 'a.json', '--days', '30'], { 'a.json': kept });
    expect([code, out.slice(-2)]).toEqual([0, ['day 30', expect.stringMatching(/^ams: not created; step create/)]]);
  });

  it('that is none is named', () => {
    for (const words of [
      ['check', 'a'],
      ['run', 'a', '--days', '1'],
      ['export', 'arm', 'a', '--out', 'b'],
    ]) {
      expect(run(words, { a: '{}' })).toMatchObject({ code: 1, err: ['a is no plan file of Onramp.'] });
    }
  });
});

describe('an example', () => {
  it('is listed with what it shows', () => {
    const { code, out } = run(['example']);
    expect(code).toBe(0);
    expect(out).toEqual(examples.map(({ id, title, shows }) => `${id}  ${title}: ${shows}`));
  });

  it.each(examples.map(({ id }) => id))('%s is printed as a plan file that has no errors', (id) => {
    const { code, out } = run(['example', id]);
    expect([code, out.length]).toEqual([0, 1]);
    expect(run(['check', 'a'], { a: out.join() })).toMatchObject({ code: 0, err: [] });
  });
});

describe('real files', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onramp-'));
    writeFileSync(join(folder, 'utf8.json'), fixtures.graph);
    writeFileSync(join(folder, 'utf16.json'), Buffer.from(`\uFEFF${fixtures.graph}`, 'utf16le'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('are read in UTF-8 and in the UTF-16 of Windows PowerShell', () => {
    for (const name of ['utf8.json', 'utf16.json']) {
      const text = readFile(join(folder, name));
      expect(inspect(name, text)).toMatchObject({ ok: true, circuits: [{ name: 'ams-main' }] });
    }
  });

  it('that are none are named', () => {
    expect(readFile(folder)).toEqual({ ok: false, error: `${folder} is a folder, not a file.` });
    expect(readFile(join(folder, 'none'))).toEqual({ ok: false, error: `There is no file ${join(folder, 'none')}.` });
  });

  it('go through the program as a person starts it', { timeout: 60_000 }, () => {
    const root = resolve(import.meta.dirname, '../..');
    const words = ['--import', 'tsx', 'src/cli/main.ts', 'inspect', join(folder, 'utf8.json'), '-'];
    const { status, stdout } = spawnSync(process.execPath, words, { cwd: root, input: '{}', encoding: 'utf8' });
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).ok)).toEqual([true, false]);
    expect(status).toBe(1);
  });
});

describe.skipIf(corpusIsAbsent)('real documents (skipped where the shared corpus is absent)', () => {
  const folders = ['az-show', 'rest', 'rest-recorded', 'arm-template', 'arm-parameters', 'text-output'];
  const documents = folders.flatMap(corpusDocuments);

  it('are there', () => expect(documents).not.toEqual([]));

  it.each(documents.map((document) => [document.name, document] as const))('%s', (name, { text, expected }) => {
    const { ok, error, circuits, kinds } = inspect(name, succeed(text));
    const isFilter = Object.keys(expected.kinds ?? {}).includes('routeFilter');
    expect(ok).toBe(expected.importable !== false || isFilter);
    expect(error === undefined).toBe(ok);
    if (ok && expected.kinds) expect(kinds).toEqual(expected.kinds);
    const facts = circuits.map(({ step: _step, turn: _turn, refusals: _refusals, ...rest }) => rest);
    if (expected.circuits && expected.parametersFrom === undefined) expect(facts).toEqual(expected.circuits);
  });
});
