import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePlanFile } from '#domain/formats/plan-file/plan-file.ts';
import { succeed } from '#domain/model/outcome.ts';
import { twoNetworkRun } from '#testing/wishes.ts';
import { corpusDocuments, corpusIsAbsent } from '#testing/shared-corpus.ts';
import { inspect } from './inspect.ts';

const folders = ['az-show', 'rest', 'rest-recorded', 'arm-template', 'arm-parameters', 'text-output'];
const MUTATIONS = 20_000;

/** The same numbers each time: a linear congruence, of which the upper digits are taken. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * Math.max(1, below));
  };
}

const odd = ['{', '}', '[', ']', '"', ',', ':', 'null', '-1', '1e999', '"[', "]'", '/*', '//', '\\', '\0', '\uFEFF'];
const words = [
  '"properties"',
  '"__proto__"',
  '"constructor"',
  '"type"',
  '"id"',
  '"copy"',
  '{}',
  '[]',
  '""',
  '"\uD800"',
];
const expressions = [
  "[reference('a').outputs.b.value]",
  "[variables('copy')[copyIndex('a', 1)]]",
  '[range(0, 10000)]',
  "[json('[[[[')]",
  "[map(range(0, 999), lambda('x', map(range(0, 999), lambda('y', lambdaVariables('x')))))]",
  "[reduce(range(0, 9999), '', lambda('a', 'b', concat(lambdaVariables('a'), 'grows')))]",
];
const loops = [
  '"copy": { "name": "a", "count": 800 },',
  '"copy": [{ "name": "a", "count": 800, "input": "[copyIndex(\'a\')]" }],',
];
const bits = [
  ...odd,
  ...words,
  ...expressions,
  ...loops,
  "[parameters('a')]",
  "[variables('a')]",
  "[concat('{0}', copyIndex())]",
  '\n Id : x\n',
];

function mutate(text: string, next: (below: number) => number): string {
  const at = next(text.length);
  const length = next(next(4) === 0 ? 400 : 12);
  const bit = bits[next(bits.length)] ?? '';
  switch (next(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + bit + text.slice(at);
    case 2:
      return text.slice(0, at) + bit + text.slice(at + length);
    case 3:
      return text.slice(0, at) + text.slice(Math.max(0, at - length), at) + text.slice(at);
    default:
      return replaceValue(text, at, bit);
  }
}

/** Another value in the place of one: the text stays JSON most of the time. */
function replaceValue(text: string, at: number, bit: string): string {
  const value = /:\s*("(?:[^"\\]|\\.)*"|-?\d[\d.]*|true|false|null)/g;
  value.lastIndex = at;
  const found = value.exec(text);
  if (!found?.[1]) return text.slice(0, at);
  const fresh = /^["[{]|^null$|^-?\d+$/.test(bit) ? bit : JSON.stringify(bit);
  return `${text.slice(0, found.index)}: ${fresh}${text.slice(found.index + found[0].length)}`;
}

/** How many of the damaged texts are read all the same, and how long the slowest takes, in milliseconds. */
function inspectDamaged(
  texts: readonly string[],
  mutations: number,
): { readonly read: number; readonly slowest: number } {
  const next = numbersFrom(20_261_125);
  let slowest = 0;
  let read = 0;
  for (let count = 0; count < mutations; count += 1) {
    const times = 1 + next(3);
    let text = texts[next(texts.length)] ?? '';
    for (let each = 0; each < times; each += 1) text = mutate(text, next);
    const from = performance.now();
    const { ok, error } = inspect('damaged.json', succeed(text));
    slowest = Math.max(slowest, performance.now() - from);
    if (!ok && !error) throw new Error(`Refused without a word: ${text}`);
    read += ok ? 1 : 0;
  }
  return { read, slowest };
}

describe.skipIf(corpusIsAbsent)('damaged documents (skipped where the shared corpus is absent)', () => {
  it(`${MUTATIONS} of them are inspected or refused in words, each within two seconds`, { timeout: 120_000 }, () => {
    const { read, slowest } = inspectDamaged(
      folders.flatMap(corpusDocuments).map(({ text }) => text),
      MUTATIONS,
    );
    expect(slowest).toBeLessThan(2000);
    // Neither all nor none of them: the damage is of both kinds.
    expect(read).toBeGreaterThan(MUTATIONS / 10);
    expect(read).toBeLessThan(MUTATIONS);
  });
});

describe('damaged plan files', () => {
  it('2000 of them are inspected or refused in words, each within two seconds', { timeout: 120_000 }, () => {
    const plan = readFileSync(
      resolve(import.meta.dirname, '../domain/formats/plan-file/fixtures/version-1.json'),
      'utf8',
    );
    const { read, slowest } = inspectDamaged([plan, writePlanFile(twoNetworkRun(7))], 2000);
    expect(slowest).toBeLessThan(2000);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(2000);
  });
});
