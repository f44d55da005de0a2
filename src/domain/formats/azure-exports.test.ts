import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '#domain/model/plan.ts';
import type { TextFile } from '#domain/shapes/format.ts';
import { anyPlan } from '#testing/any-plan.ts';
import { exampleRuns } from '#testing/example-runs.ts';
import { complaintsAbout, isInstalled, judgesAreAbsent, putFiles, runProgram } from '#testing/judges/judges.ts';
import { writers } from './index.ts';

const plans: readonly Plan[] = [
  ...fc.sample(anyPlan, { numRuns: 60, seed: 2026 }),
  ...exampleRuns.map(({ plan }) => plan),
];

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

describe('the exports of 60 plans and of the examples', () => {
  it('hold something of every kind', () => {
    const shelves = ['ports', 'routeFilters', 'authorizations', 'globalReaches', 'connections', 'gateways'] as const;
    expect(shelves.filter((shelf) => plans.every((plan) => Object.keys(plan[shelf]).length === 0))).toEqual([]);
  });

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
