import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type RuleId, ruleIds } from '#domain/catalog/rule-ids.ts';
import rulebook from '#domain/catalog/rulebook.json' with { type: 'json' };
import sources from '#domain/catalog/sources.json' with { type: 'json' };
import { examples } from '#testing/rulebook/examples.ts';
import { implementations } from './rulebook.ts';

const sharedIndex = resolve(
  import.meta.dirname,
  '../../..',
  process.env['ONRAMP_SHARED'] ?? '../shared',
  'domain/data/rules-index.json',
);

describe('the rulebook', () => {
  test('has one list of ids, each with its text and its sources', () => {
    expect(rulebook.rules.map((rule) => rule.id)).toEqual([...ruleIds]);
    const pages = Object.keys(sources.pages);
    expect(rulebook.rules.flatMap((rule) => rule.sources).filter((key) => !pages.includes(key))).toEqual([]);
  });

  test.skipIf(!existsSync(sharedIndex))(
    'is the one that lies beside the project (skipped where ONRAMP_SHARED has none)',
    () => {
      const index: { rules: { id: string; severity: string }[] } = JSON.parse(readFileSync(sharedIndex, 'utf8'));
      expect(rulebook.rules.map(({ id, severity }) => [id, severity])).toEqual(
        index.rules.map(({ id, severity }) => [id, severity]),
      );
    },
  );
});

const sides = [
  ['ok', 'Ok'],
  ['no', 'No'],
] as const;

function examplesOf(id: RuleId) {
  return sides.flatMap(([side, word]) =>
    [examples[id][side]].flat().map(({ words, check }) => [`${id} ${word}: ${words}`, () => check(id)] as const),
  );
}

describe('the examples of the rulebook', () => {
  test('303 of 303 entries have an Ok and a No, and nothing else has', () => {
    expect(ruleIds).toHaveLength(303);
    const lacking = sides.flatMap(([side, word]) =>
      ruleIds.filter((id) => [examples[id][side]].flat().length === 0).map((id) => `${id} has no ${word}`),
    );
    expect(lacking).toEqual([]);
    expect(Object.keys(examples).toSorted()).toEqual([...ruleIds].toSorted());
  });

  test('303 of 303 entries have something that makes them work', () => {
    const lacking = ruleIds.filter((id) => implementations[id].length === 0).map((id) => `${id} does nothing`);
    expect(lacking).toEqual([]);
  });

  test('no example stands twice', () => {
    const names = ruleIds.flatMap(examplesOf).map(([name]) => name);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  // `%s` takes the name as it is; a `$name` would be shown in quotes and cut.
  test.each(ruleIds.flatMap(examplesOf))('%s', (_name, check) => check());
});
