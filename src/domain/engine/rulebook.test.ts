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

const given = ruleIds.filter((id) => examples[id] !== undefined);

function sidesOf(id: RuleId) {
  const pair = examples[id];
  return (['ok', 'no'] as const).flatMap((side) =>
    [pair?.[side] ?? []]
      .flat()
      .map((example) => ({ id, side, ...example, name: `${id} ${side === 'ok' ? 'Ok' : 'No'}: ${example.words}` })),
  );
}

describe('the examples of the rulebook', () => {
  test('every entry that has examples has something that makes it work', () => {
    expect(given.filter((id) => implementations[id].length === 0)).toEqual([]);
  });

  test.each(given.flatMap(sidesOf))('$name', ({ id, check }) => check(id));
});
