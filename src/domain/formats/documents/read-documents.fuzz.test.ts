import { describe, expect, it } from 'vitest';
import { corpusDocuments, corpusIsAbsent } from '#testing/shared-corpus.ts';
import { sayReadIssue } from '../azure-circuit/read-issue.ts';
import { factsOf } from './facts.ts';
import { readDocuments } from './read-documents.ts';
import { toPlanResources } from './to-plan-resources.ts';

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

describe.skipIf(corpusIsAbsent)('damaged documents (skipped where the shared corpus is absent)', () => {
  it(`${MUTATIONS} of them are read or refused, each within two seconds`, { timeout: 120_000 }, () => {
    const texts = folders.flatMap(corpusDocuments).map(({ text }) => text);
    const next = numbersFrom(20_261_125);
    let slowest = 0;
    let wasRead = 0;
    for (let count = 0; count < MUTATIONS; count += 1) {
      const mutations = 1 + next(3);
      let text = texts[next(texts.length)] ?? '';
      for (let each = 0; each < mutations; each += 1) text = mutate(text, next);
      const from = performance.now();
      const { documents, unread } = readDocuments([{ name: 'damaged.json', text }]);
      const resources = documents.flatMap((document) => document.resources);
      factsOf(resources);
      JSON.stringify(toPlanResources(resources, { day: 0 }));
      if (documents.length + unread.length !== 1) throw new Error(`Neither read nor refused: ${text}`);
      if (unread.some(({ issue }) => sayReadIssue(issue) === '')) throw new Error(`Refused without a word: ${text}`);
      slowest = Math.max(slowest, performance.now() - from);
      wasRead += documents.length;
    }
    expect(slowest).toBeLessThan(2000);
    // Neither all nor none of them: the damage is of both kinds.
    expect(wasRead).toBeGreaterThan(MUTATIONS / 10);
    expect(wasRead).toBeLessThan(MUTATIONS);
  });
});
