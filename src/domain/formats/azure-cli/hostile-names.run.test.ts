import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authorizationId } from '#domain/model/ids.ts';
import type { Peering, Plan } from '#domain/model/plan.ts';
import { hostileNames } from '#testing/hostile-names.ts';
import { planNamed } from '#testing/hostile-plan.ts';
import { type Az, startAz } from '#testing/judges/az-server.ts';
import { azIsAbsent } from '#testing/judges/judges.ts';
import { type Bench, benchFor } from '#testing/judges/run-in-az.ts';
import { authorization, circuit, connection, network, plannedPeering, planWith } from '#testing/plans.ts';
import { globalReach } from '#testing/surroundings.ts';

const minute = 60_000;

/** The least that has each kind of text in it: where things are, how they are called, and whose they are. */
function smallPlan(name: string): Plan {
  const place = { name, resourceGroup: name, subscription: name, location: name };
  const plan = planWith(
    circuit('ams', { ...place, serviceProviderName: name, peeringLocation: name }),
    plannedPeering('AzurePrivatePeering', { settings: { sharedKey: name } }),
    authorization('key', { use: 'planned' }),
  );
  const keys = Object.entries(plan.authorizations).map(([id, each]) => [id, { ...each, settings: { name } }]);
  return { ...plan, authorizations: Object.fromEntries(keys) };
}

/** Everything, but for the registry of routes: az knows those by name and refuses any other. */
function largePlan(name: string): Plan {
  const plan = planNamed(name);
  const peerings = Object.values<Peering>(plan.peerings).map((peering) => {
    const settings = { ...peering.settings, routingRegistryName: 'RIPENCC' };
    return [peering.id, { ...peering, settings }] as const;
  });
  return { ...plan, peerings: Object.fromEntries(peerings) };
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** What az would have sent to make things, with names in the path as they are. */
function putBy({ folder }: Bench): readonly Sent[] {
  const lines = readFileSync(join(folder, 'azfake-log.jsonl'), 'utf8').trim().split('\n');
  return lines
    .map((line): Sent => JSON.parse(line))
    .filter(({ method }) => method === 'PUT')
    .map((sent) => ({ ...sent, path: decodeURIComponent(sent.path) }));
}

const makes = /^(?:stage-[12]|tear-down)\.sh$|^azfake-(?:log\.jsonl|state\.json)$/;

function runBoth(bench: Bench): readonly (number | null)[] {
  const ran = [bench.run('stage-1.sh'), bench.run('stage-2.sh')];
  // bash complains in these words of what it cannot run or open.

  expect(ran.flatMap(({ err }) => err.match(/^stage-[12]\.sh: line .*$/gm) ?? [])).toEqual([]);
  expect(readdirSync(bench.folder).filter((file) => !makes.test(file))).toEqual([]);
  return ran.map(({ code }) => code);
}

// No program can be given a NUL: that one is refused where a name is entered.
const arriving = (name: string): string => name.replaceAll('\0', '');

const elsewhere = { subscription: 'sub-2', resourceGroup: 'spokes' };

/** Every kind of secret that the scripts hand on. */
const planWithSecrets = planWith(
  circuit('ams'),
  circuit('lon', { peeringLocation: 'London', location: 'UK South', ...elsewhere }),
  plannedPeering('AzurePrivatePeering', { settings: { sharedKey: 'a key' } }),
  plannedPeering('AzurePrivatePeering', { on: 'lon', settings: { sharedKey: 'a key' } }),
  authorization('for-reach', { on: 'lon', use: 'planned' }),
  globalReach('reach', { stage: 'planned', settings: { authorizationId: authorizationId('for-reach') } }),
  network('hub', { stage: 'planned', settings: elsewhere }),
  authorization('for-hub', { use: 'planned' }),
  connection('ams-hub', { stage: 'planned', key: 'for-hub' }),
);

/** What az reads as a file, as shorthand, as an option or as nothing; and what a shell would run. */
const hostileSecrets: readonly string[] = [
  '@/etc/hostname',
  '@stage-1.sh',
  '@-',
  '@',
  'a=@stage-1.sh',
  "'",
  "''",
  "'/",
  "'quoted'",
  "it's",
  "'@stage-1.sh'",
  '"@stage-1.sh"',
  '"',
  'null',
  '??',
  '--help',
  '-n',
  'a=b',
  '{a:b}',
  '{"a":"b"}',
  '[a,b]',
  '&&/\\&',
  '$(touch onramp-was-here)',
  '`touch onramp-was-here`',
  "'; touch onramp-was-here; '",
  ' spaced ',
  '名前 é',
];

/** Every key in what was sent, wherever it stands. A connection is sent in a template, to which its key is a parameter. */
function keysIn(sent: readonly Sent[]): readonly unknown[] {
  const found: unknown[] = [];
  JSON.parse(JSON.stringify(sent), (name, value: unknown) => {
    const isKey = (name === 'sharedKey' || name === 'authorizationKey') && typeof value === 'string';
    if (isKey && value !== "[parameters('authorizationKey')]") found.push([name, value]);
    if (name === 'parameters' && isParameters(value)) found.push(['parameter', value.authorizationKey.value]);
    return value;
  });
  return found;
}

interface Parameters {
  readonly authorizationKey: { readonly value: unknown };
}

function isParameters(value: unknown): value is Parameters {
  return JSON.stringify(value).startsWith('{"authorizationKey":{"value":');
}

// What az's own ways of reading a value could mistake, in every command that the scripts know.
const mistakable = hostileNames.filter((name) => /^(?:['@"[{-]|null$|a=b$|\?)/.test(name) && name.length < 100);

describe.skipIf(azIsAbsent)(
  'hostile names in the real azure-cli (skipped where it is not installed, or ONRAMP_SHARED has no formats/checks)',
  () => {
    let az: Az;
    beforeAll(async () => {
      az = await startAz();
    }, minute);
    afterAll(() => az.stop());

    it('arrive in the requests as they are, and nothing else runs: all 200', { timeout: 6 * minute }, () => {
      for (const name of hostileNames) {
        const bench = benchFor(smallPlan(name), az);
        expect([name, runBoth(bench)]).toEqual([name, [0, 0]]);
        const text = arriving(name);
        const group = `/subscriptions/${text}/resourceGroups/${text}/providers/Microsoft.Network`;
        const own = `${group}/expressRouteCircuits/${text}`;
        const put = putBy(bench);
        expect(put.map(({ path }) => path)).toEqual([
          own,
          `${own}/authorizations/${text}`,
          `${own}/peerings/AzurePrivatePeering`,
        ]);
        expect(put[0]?.body).toMatchObject({
          location: text,
          properties: { serviceProviderProperties: { serviceProviderName: text, peeringLocation: text } },
        });
        bench.clear();
      }
    });

    it('leave secrets as they are, MD5 keys and authorization keys alike', { timeout: 6 * minute }, () => {
      for (const secret of hostileSecrets) {
        const bench = benchFor(planWithSecrets, az, secret);
        expect([secret, runBoth(bench)]).toEqual([secret, [0, 0]]);
        expect([secret, keysIn(putBy(bench))]).toEqual([
          secret,
          [
            ['sharedKey', secret],
            ['sharedKey', secret],
            ['authorizationKey', secret],
            ['authorizationKey', secret],
            ['parameter', secret],
          ],
        ]);
        bench.clear();
      }
    });

    it('are all that az could mistake, in every command', { timeout: 6 * minute }, () => {
      expect(mistakable.length).toBeGreaterThan(20);
      for (const name of mistakable) {
        const bench = benchFor(largePlan(name), az);
        expect([name, runBoth(bench)]).toEqual([name, [0, 0]]);
        const ends = new Set(putBy(bench).map(({ path }) => path.split('/providers/')[1] ?? ''));
        const kinds = ['virtualNetworks', 'virtualNetworkGateways', 'routeFilters', 'ExpressRoutePorts'];
        expect([name, kinds.filter((kind) => !ends.has(`Microsoft.Network/${kind}/${name}`))]).toEqual([name, []]);
        expect([...ends].some((end) => end.endsWith(`/connections/${name}`))).toBe(true);
        bench.clear();
      }
    });
  },
);
