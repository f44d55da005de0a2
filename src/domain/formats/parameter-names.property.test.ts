import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putResources } from '#domain/actions/import-resources.ts';
import { emptyPlan, type Plan } from '#domain/model/plan.ts';
import { authorization, circuit, connection, network, plannedPeering, planWith } from '#testing/plans.ts';
import { arm } from './arm/arm.ts';
import { azureCli } from './azure-cli/azure-cli.ts';
import { bicep } from './bicep/bicep.ts';
import { readDocuments } from './documents/read-documents.ts';
import { toPlanResources } from './documents/to-plan-resources.ts';
import { powershell } from './powershell/powershell.ts';
import { terraform } from './terraform/terraform.ts';

// Names that differ, and are alike once what a parameter cannot hold is taken out of them.
const alike = ['a b', 'a-b', 'a_b', 'A B', 'a.b', 'ab', 'aB', 'a b 2', 'a-b_2', 'key-a', 'Key.A'] as const;

const anyEnds = fc.array(fc.record({ subscription: fc.constantFrom(...alike), name: fc.constantFrom(...alike) }), {
  minLength: 2,
  maxLength: 6,
});

/** Circuits of many subscriptions, linked to one network, each with keys of its own. */
function planOf(ends: readonly { readonly subscription: string; readonly name: string }[]): Plan {
  return planWith(
    network('hub', { stage: 'planned', settings: { name: 'a b', subscription: 'home', resourceGroup: 'net' } }),
    ...ends.flatMap(({ subscription, name }, index) => [
      circuit(`c${index}`, { name: name.replaceAll(' ', '-'), subscription, resourceGroup: `group-${index}` }),
      plannedPeering('AzurePrivatePeering', { on: `c${index}`, settings: { sharedKey: 'key' } }),
      authorization(`a-b-${index}`, { on: `c${index}`, use: 'planned' }),
      connection(`link-${index}`, { on: `c${index}`, stage: 'planned', key: `a-b-${index}` }),
    ]),
  );
}

const namesIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match.slice(1).join(' '));

function expectDistinct(file: string, names: readonly string[]): void {
  expect([file, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([file, []]);
}

const lowered = (names: readonly string[]): readonly string[] => names.map((name) => name.toLowerCase());

const declared: { readonly [format: string]: (text: string) => readonly string[] } = {
  bicep: (text) => namesIn(text, /^(?:param|resource) (\w+)/gm),
  terraform: (text) => namesIn(text, /^(?:resource|data|variable|output) (".*) \{/gm),
  powershell: (text) => lowered(namesIn(text, /\[securestring\] \$(\w+),?$/gm)),
  'azure-cli': (text) => namesIn(text, /^: "\$\{(\w+):\?/gm),
};

const formats = [bicep, terraform, powershell, azureCli];

const property = fc.property(anyEnds, (ends) => {
  const plan = planOf(ends);
  for (const { id, write } of formats) {
    for (const { name, text } of write(plan).files) expectDistinct(`${id} ${name}`, declared[id]?.(text) ?? []);
  }
});

describe('names that are alike', () => {
  it('stay apart as parameters, variables and labels, in every language', () => {
    fc.assert(property, { numRuns: 100, seed: 20_261_125 });
  });

  it('stay apart as parameters of templates, each of which leads back to its subscription', () => {
    fc.assert(
      fc.property(anyEnds, (ends) => {
        const plan = planOf(ends);
        const { files } = arm.write(plan);
        const templates = files.filter(({ name }) => !name.endsWith('.parameters.json'));
        for (const { name, text } of templates) {
          expectDistinct(name, lowered(Object.keys(JSON.parse(text).parameters)));
          const named = Object.values(JSON.parse(text).metadata.onramp.subscriptions);
          expect(new Set(named).size).toBe(named.length);
        }
        const found = readDocuments(files).documents.flatMap(({ resources }) => resources);
        const read = putResources(emptyPlan, toPlanResources(found, { day: 0 }).args);
        const homes = ({ circuits, connections }: Plan): unknown =>
          Object.values(connections)
            .map(({ circuitId, settings }) => [settings.name, circuits[circuitId]?.settings.subscription])
            .toSorted();
        expect(homes(read)).toEqual(homes(plan));
      }),
      { numRuns: 100, seed: 20_261_125 },
    );
  });

  it('are written the same each time, whatever came before', () => {
    const ends = alike.map((subscription) => ({ subscription, name: subscription }));
    for (const { write } of [arm, ...formats]) {
      const first = write(planOf(ends));
      write(planOf(ends.toReversed()));
      expect(write(planOf(ends))).toEqual(first);
    }
  });
});
