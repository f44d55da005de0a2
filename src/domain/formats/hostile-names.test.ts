import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlanRequest } from '#domain/actions/index.ts';
import { saidBy, verdictOf } from '#domain/engine/verdict.ts';
import { circuitId, gatewayIdOf, networkId, portId, routeFilterId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { TextFile } from '#domain/shapes/format.ts';
import { hostileNames, MARKER } from '#testing/hostile-names.ts';
import { planNamed } from '#testing/hostile-plan.ts';
import { complaintsAbout, isInstalled, judgesAreAbsent, putFiles, runProgram } from '#testing/judges/judges.ts';
import { bicepParser, type Parsed, powershellParser, readHcl } from '#testing/judges/parsers.ts';
import { circuit, network, planWith } from '#testing/plans.ts';
import { port, routeFilter } from '#testing/surroundings.ts';
import { bashText } from './azure-cli/bash.ts';
import { writers } from './index.ts';

const minute = 60_000;

function filesOf(id: string, name: string): readonly TextFile[] {
  const writer = writers.find((each) => each.id === id);
  if (!writer) throw new Error(`There is no writer ${id}.`);
  return writer.write(planNamed(name)).files;
}

interface Entry {
  readonly plan: Plan;
  readonly request: PlanRequest;
}

/** The moment at which a name becomes one of Azure's. */
const entries: { readonly [kind: string]: (name: string) => Entry } = {
  circuit: (name) => ({
    plan: planWith(circuit('ams', { name })),
    request: { id: 'create-circuit', args: { circuitId: circuitId('ams') } },
  }),
  port: (name) => ({
    plan: planWith(port('pair', { stage: 'planned', settings: { name } })),
    request: { id: 'create-port', args: { portId: portId('pair') } },
  }),
  network: (name) => ({
    plan: planWith(network('hub', { stage: 'planned', settings: { name } })),
    request: { id: 'create-network', args: { networkId: networkId('hub') } },
  }),
  gateway: (name) => ({
    plan: planWith(network('hub', { stage: 'planned', gatewaySettings: { name } })),
    request: { id: 'create-gateway', args: { gatewayId: gatewayIdOf(networkId('hub')) } },
  }),
  'route filter': (name) => ({
    plan: planWith(routeFilter('filter', { stage: 'planned', settings: { name } })),
    request: { id: 'create-route-filter', args: { routeFilterId: routeFilterId('filter') } },
  }),
};

describe('marks that turn the direction of text', () => {
  const marks = ['\u061c', '\u200e', '\u200f', '\u202a', '\u202d', '\u202e', '\u2066', '\u2067', '\u2069'];
  const name = marks.map((mark, index) => `${mark}a'\\${index}`).join('');

  it.each(writers.map(({ id }) => id))('turn no line of %s around', (id) => {
    const files = filesOf(id, name);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(({ text }) => marks.some((mark) => text.includes(mark))).map((file) => file.name)).toEqual([]);
  });

  it('are spelled out for bash, which says what was meant', () => {
    const ran = runProgram(['/bin/bash', '-c', `printf '%s' ${bashText(name)}`]);
    expect(ran.out).toBe(name);
  });
});

const short = (name: string): string => JSON.stringify(name.slice(0, 60));

/** What a judge of structure says of each name, where it says something else than of a harmless one. */
function differences(id: string, parse: (text: string) => Parsed): readonly string[] {
  const shapeOf = (name: string) => filesOf(id, name).map(({ text }) => wordsOf(parse(text)));
  const harmless = shapeOf('harmless');
  return hostileNames.flatMap((name) => {
    const shape = shapeOf(name);
    const isSame = shape.length === harmless.length && shape.every((words, index) => words === harmless[index]);
    return isSame ? [] : [short(name)];
  });
}

function wordsOf({ faults, nodes }: Parsed): string {
  return [...faults, ...nodes.map((node) => (node.type === 'command_name' ? node.text : node.type))].join(' ');
}

describe('200 hostile names', () => {
  it('are 200', () => expect(new Set(hostileNames).size).toBe(200));

  it.each(Object.entries(entries))('are refused at entry where Azure would refuse them: %s', (kind, planFor) => {
    // https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
    const shortest = kind === 'network' ? 2 : 1;
    const longest = kind === 'network' ? 64 : 80;
    const isTaken = (name: string): boolean =>
      /^[a-z0-9][a-z0-9_.-]*$/i.test(name) && /\w$/.test(name) && name.length >= shortest && name.length <= longest;
    const wrong = hostileNames.filter((name) => {
      const { plan, request } = planFor(name);
      const isRefused = saidBy(verdictOf(plan, request)).some(({ field }) => field === 'name');
      return isRefused === isTaken(name);
    });
    expect(wrong.map(short)).toEqual([]);
    expect(hostileNames.filter(isTaken).length).toBeGreaterThan(5);
  });

  it('ARM: arrive as they are, in JSON and out of the brackets of expressions', () => {
    for (const name of hostileNames) {
      const [first] = filesOf('arm', name);
      const resources: readonly { readonly name: string }[] = JSON.parse(first?.text ?? '').resources;
      const inAzure = resources.map((each) => each.name.replace(/^\[\[/, '['));
      expect(inAzure.some((each) => each === name)).toBe(true);
      expect(resources.filter((each) => /^\[[^[]/.test(each.name))).toEqual([]);
    }
  });

  it.skipIf(judgesAreAbsent)(
    'ARM: the schema takes them (skipped where ONRAMP_SHARED has none)',
    { timeout: minute },
    () => {
      const files = hostileNames.flatMap((name, index) =>
        filesOf('arm', name).map((file) => ({
          ...file,
          name: `${index}-${file.name.replaceAll(/[^\w.-]/g, '').slice(-60)}`,
        })),
      );
      const templates = files.filter(({ name }) => !name.endsWith('.parameters.json'));
      const folder = putFiles(files);
      expect(
        complaintsAbout(
          'json',
          folder,
          templates.map(({ name }) => name),
        ),
      ).toEqual([]);
      rmSync(folder, { recursive: true });
    },
  );

  it('Bicep: the file means the same as with a harmless name', { timeout: minute }, async () => {
    const parse = await bicepParser();
    const kinds = [
      'resource_declaration',
      'parameter_declaration',
      'output_declaration',
      'object_property',
      'interpolation',
    ];
    expect(differences('bicep', (text) => parse(text, kinds))).toEqual([]);
  });

  it('PowerShell: the script runs the same commands as with a harmless name', { timeout: minute }, async () => {
    const parse = await powershellParser();
    const kinds = ['command_name', 'sub_expression', 'expandable_string_literal', 'assignment_expression'];
    expect(differences('powershell', (text) => parse(text, kinds))).toEqual([]);
  });

  it('Terraform: arrive as they are', { timeout: minute }, async () => {
    for (const name of hostileNames) {
      for (const { text } of filesOf('terraform', name)) {
        const names = [...namesIn(await readHcl(text))];
        // The reader gives JSON for Terraform, in which ${ and %{ are doubled once more.
        expect(names.map((each) => each.replaceAll(/([$%])\1\{/g, '$1{'))).toContain(name);
      }
    }
  });

  it('name no file outside the folder, and no two files alike', () => {
    for (const { id } of writers) {
      for (const name of hostileNames) {
        const files = filesOf(id, name).map((file) => file.name);
        expect(files.filter((file) => !/^(?:stage-[12]\/)?[\w-][\w.-]*$/.test(file))).toEqual([]);
        expect(files.filter((file) => file.length > 200)).toEqual([]);
        expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
      }
    }
  });
});

/** Every text that stands under `name` anywhere in a document. */
function* namesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'name' && typeof inner === 'string') yield inner;
    yield* namesIn(inner);
  }
}

/** A word as az's generated commands read it: quotes around a value enclose it, and '/ is a quote within. */
function withoutShorthand(word: string): string {
  const [, option = '', body] = /^(--[a-z0-9-]+=|)'(.*)'$/s.exec(word) ?? [];
  return body === undefined ? word : `${option}${body.replaceAll("'/", "'")}`;
}

// Stands in for az: notes each word that it is given, and says what a script that looks wants to hear. As az does, it
// reads the file that a value behind an @ names.
const notingAz = `az() {
  local word
  for word in "$@"; do
    case "$word" in
      --*=@/dev/fd/*) printf '%s=%s\\0' "\${word%%=*}" "$(cat "\${word#*=@}")" >>words ;;
      *) printf '%s\\0' "$word" >>words ;;
    esac
  done
  case "$*" in
    *serviceProviderProvisioningState*) echo "$PROVIDER_STATE" ;;
    *provisioningState*) echo Succeeded ;;
    *) echo id ;;
  esac
}
export AZ=1
`;

describe.skipIf(!isInstalled('bash'))('200 hostile names in bash (skipped where there is none)', () => {
  let scripts: readonly { readonly name: string; readonly files: readonly TextFile[] }[] = [];
  beforeAll(() => {
    scripts = hostileNames.map((name) => ({ name, files: filesOf('azure-cli', name) }));
  });

  it('arrive at az word by word, and nothing else runs', { timeout: 4 * minute }, () => {
    for (const { name, files } of scripts) {
      const folder = putFiles(files);
      writeFileSync(join(folder, 'az.bash'), notingAz);
      const secrets = Object.fromEntries(
        files.flatMap(({ text }) =>
          [...text.matchAll(/^: "\$\{(\w+):\?/gm)].map(([, variable = '']) => [variable, 'k']),
        ),
      );
      const env = { ...secrets, BASH_ENV: join(folder, 'az.bash'), PROVIDER_STATE: 'Provisioned' };
      const ran = [
        runProgram(['bash', 'stage-1.sh'], { cwd: folder, env }),
        runProgram(['bash', 'stage-2.sh'], { cwd: folder, env }),
        runProgram(['bash', 'tear-down.sh'], { cwd: folder, env: { ...env, PROVIDER_STATE: 'NotProvisioned' } }),
      ];
      expect([short(name), ...ran.map(({ code, err }) => [code, err])]).toEqual([
        short(name),
        [0, ''],
        [0, ''],
        [0, ''],
      ]);
      const words = new Set(readFileSync(join(folder, 'words'), 'utf8').split('\0').map(withoutShorthand));
      // No program can be given a NUL: that one is refused where a name is entered.
      const arrives = name.replaceAll('\0', '');
      expect([short(name), words.has(`--name=${arrives}`), words.has(`--resource-group=${arrives}`)]).toEqual([
        short(name),
        true,
        true,
      ]);
      expect([short(name), words.has(`--provider=${arrives}`), words.has(arrives)]).toEqual([short(name), true, true]);
      expect(
        readdirSync(folder).filter((file) => !['az.bash', 'words', ...files.map((each) => each.name)].includes(file)),
      ).toEqual([]);
      expect(readdirSync(folder)).not.toContain(MARKER);
      rmSync(folder, { recursive: true });
    }
  });

  it.skipIf(!isInstalled('shellcheck'))(
    'shellcheck sees no fault (skipped where it is not installed)',
    { timeout: 4 * minute },
    () => {
      const files = scripts.flatMap(({ files: own }, index) =>
        own.map((file) => ({ ...file, name: `${index}-${file.name}` })),
      );
      const folder = putFiles(files);
      // It wonders whether quotes, dollar signs and the like within single quotes are meant to stand there. They are.
      const wonders = 'SC2016,SC1003,SC1112,SC2088';
      const { out } = runProgram(
        ['shellcheck', `--exclude=${wonders}`, '--format=gcc', ...files.map(({ name }) => name)],
        { cwd: folder },
      );
      expect(out.split('\n').slice(0, 40)).toEqual(['']);
      rmSync(folder, { recursive: true });
    },
  );
});
