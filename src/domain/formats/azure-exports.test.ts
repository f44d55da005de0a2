import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDirect } from '#domain/model/circuit-condition.ts';
import type { GlobalReach } from '#domain/model/global-reach.ts';
import { hasFamily } from '#domain/model/peering-life.ts';
import type { Circuit, Connection, Gateway, Peering, Plan } from '#domain/model/plan.ts';
import type { TextFile } from '#domain/shapes/format.ts';
import { generatedPlans, judgedPlans } from '#testing/judges/judged-plans.ts';
import { complaintsAbout, isInstalled, judgesAreAbsent, putFiles, runProgram } from '#testing/judges/judges.ts';
import { writers } from './index.ts';

const plans: readonly Plan[] = judgedPlans.map(({ plan }) => plan);

const circuitsOf = (plan: Plan): readonly Circuit[] => Object.values(plan.circuits);
const peeringsOf = (plan: Plan): readonly Peering[] => Object.values(plan.peerings);

const hasCircuit = (fits: (circuit: Circuit) => boolean) => (plan: Plan) => circuitsOf(plan).some(fits);
const hasPeering = (fits: (peering: Peering) => boolean) => (plan: Plan) => peeringsOf(plan).some(fits);

const hasSubscriptions = (plan: Plan): boolean =>
  new Set(circuitsOf(plan).map(({ settings }) => settings.subscription)).size > 1;

/** What the generated plans must hold between them. */
const covered: { readonly [words: string]: (plan: Plan) => boolean } = {
  ...Object.fromEntries(
    [1, 2, 3, 4].map((count) => [`${count} circuits`, (plan) => circuitsOf(plan).length === count]),
  ),
  ...Object.fromEntries(
    ['Local', 'Standard', 'Premium'].map((tier) => [tier, hasCircuit(({ settings }) => settings.tier === tier)]),
  ),
  ...Object.fromEntries(
    ['MeteredData', 'UnlimitedData'].map((family) => [
      family,
      hasCircuit(({ settings }) => settings.family === family),
    ]),
  ),
  'Layer 2': hasCircuit((circuit) => !isDirect(circuit) && circuit.settings.layer === 'L2'),
  'Layer 3': hasCircuit((circuit) => !isDirect(circuit) && circuit.settings.layer === 'L3'),
  'ExpressRoute Direct': hasCircuit(isDirect),
  'live and planned circuits': (plan) => new Set(circuitsOf(plan).map(({ azure }) => azure === null)).size === 2,
  'both peerings on one circuit': hasBothPeerings,
  'IPv4 alone': hasPeering((peering) => !hasFamily(peering, 'IPv6')),
  'IPv6 alone': hasPeering((peering) => !hasFamily(peering, 'IPv4')),
  'both address families': hasPeering((peering) => hasFamily(peering, 'IPv4') && hasFamily(peering, 'IPv6')),
  'a peering that is off': hasPeering(({ azure }) => azure?.state === 'Disabled'),
  'an MD5 key': hasPeering(({ settings }) => settings.sharedKey !== ''),
  'a filter on a peering': hasPeering(({ settings }) => settings.routeFilterId !== null),
  'circuits of several subscriptions': hasSubscriptions,
  'a link across subscriptions': (plan) =>
    Object.values<Connection>(plan.connections).some(({ settings }) => settings.authorizationId !== null),
  'a link with FastPath': (plan) =>
    Object.values<Connection>(plan.connections).some(({ settings }) => settings.fastPath),
  'Global Reach': (plan) => Object.values(plan.globalReaches).length > 0,
  'Global Reach across subscriptions': (plan) =>
    Object.values<GlobalReach>(plan.globalReaches).some(({ settings }) => settings.authorizationId !== null),
  'Global Reach over IPv6': (plan) =>
    Object.values<GlobalReach>(plan.globalReaches).some(({ settings }) => settings.ipv6AddressPrefix !== ''),
  'a gateway that scales': (plan) =>
    Object.values<Gateway>(plan.gateways).some(({ settings }) => settings.minScaleUnits !== null),
};

function hasBothPeerings(plan: Plan): boolean {
  return circuitsOf(plan).some(({ id }) => peeringsOf(plan).filter(({ circuitId }) => circuitId === id).length === 2);
}

const written = plans.flatMap((plan, index) =>
  writers
    .filter(({ purpose }) => purpose === 'azure')
    .flatMap(({ id, write }) =>
      write(plan).files.map((file): TextFile => ({ ...file, name: `${id}/${index}/${file.name}` })),
    ),
);

const namesWith = (ending: string): readonly string[] =>
  written.map(({ name }) => name).filter((name) => name.endsWith(ending) && !name.endsWith('.parameters.json'));

/** What a judge says that is too old, or knows too little, to say anything else. */
const excused: { readonly [extension: string]: readonly { readonly words: RegExp; readonly why: string }[] } = {
  json: [],
  bicep: [],
  ps1: [],
  tf: [
    { words: /: no such azurerm data$/, why: 'The extract of the schema holds resources, and no data sources.' },
    {
      words: /unknown argument "(?:minimum|maximum)_scale_unit"$/,
      why: 'azurerm knows them from 5.0 on, the extract is of 4.55.',
    },
  ],
};

let folder = '';
beforeAll(() => {
  folder = putFiles(written);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('60 generated plans', () => {
  it('are 60', () => expect(new Set(generatedPlans.map(({ plan }) => JSON.stringify(plan))).size).toBe(60));

  it.each(Object.entries(covered))('hold, at least three times over: %s', (_words, isThere) => {
    expect(generatedPlans.filter(({ plan }) => isThere(plan)).length).toBeGreaterThanOrEqual(3);
  });
});

describe('the exports of all judged plans', () => {
  describe.skipIf(judgesAreAbsent)('judged by others (skipped where ONRAMP_SHARED has no formats/checks)', () => {
    it.each(['json', 'bicep', 'tf', 'ps1'])('%s: no complaint', { timeout: 240_000 }, (extension) => {
      const names = namesWith(`.${extension}`);
      expect(names.length).toBeGreaterThan(60);
      const complaints = complaintsAbout(extension, folder, names);
      const unexcused = complaints.filter((line) => !excused[extension]?.some(({ words }) => words.test(line)));
      expect(unexcused).toEqual([]);
    });
  });

  it.skipIf(!isInstalled('bash'))('bash reads every script (skipped where there is no bash)', () => {
    const faults = namesWith('.sh').flatMap((name) => {
      const { code, err } = runProgram(['bash', '-n', name], { cwd: folder });
      return code === 0 ? [] : [err];
    });
    expect(faults).toEqual([]);
  });

  it.skipIf(!isInstalled('shellcheck'))(
    'shellcheck has nothing to say (skipped where it is not installed)',
    { timeout: 240_000 },
    () => {
      const { code, out, err } = runProgram(['shellcheck', ...namesWith('.sh')], { cwd: folder });
      expect([out, err, code]).toEqual(['', '', 0]);
    },
  );

  it('are the same bytes each time', () => {
    for (const { id, write } of writers) {
      for (const plan of plans.slice(0, 10)) expect([id, write(plan)]).toEqual([id, write(plan)]);
    }
  });
});
