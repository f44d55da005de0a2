// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { TextFile } from '#domain/shapes/format.ts';
import type { Plan } from '#domain/model/plan.ts';
import { deepFreeze } from '#testing/deep-freeze.ts';
import { hostileNames, planNamed } from '#testing/export-plans.ts';
import { network, planWith } from '#testing/plans.ts';
import { writers, writersFor } from './index.ts';
import { writerTitles } from './writer-titles.ts';

const plain = planNamed('north');
const all = writersFor({ seed: 1, day: 0, log: [] });

test('each writer has its own id, and its title is also known without it', () => {
  expect(Object.fromEntries(all.map(({ id, title }) => [id, title]))).toEqual(writerTitles);
});

describe.each(writers)('$id', (writer) => {
  test('gives the same bytes twice, and leaves the plan alone', () => {
    const frozen = deepFreeze(planNamed('north'));
    expect(writer.write(frozen)).toEqual(writer.write(planNamed('north')));
  });

  test('has files of different names, with no word of ours that is a value of the program', () => {
    const { files } = writer.write(plain);
    expect(files.length).toBeGreaterThan(0);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { name, text } of files) {
      expect(text.endsWith('\n'), name).toBe(true);
      expect(text, name).not.toMatch(/\bundefined\b|\bNaN\b|\[object /);
      if (['order-sheet', 'router-config', 'address-plan', 'picture', 'drawio', 'mermaid'].includes(writer.id)) {
        expect(text, name).not.toMatch(/\bnull\b/);
      }
    }
  });

  test('writes no secret', () => {
    for (const { text } of writer.write(plain).files) expect(text).not.toContain('a-secret-key');
  });

  test('says in sentences what it leaves out, also in a file', () => {
    const { files, omissions } = writer.write(plain);
    for (const { words } of omissions) expect(words).toMatch(/^[A-Z\p{L}].*\.$/su);
    if (files.some(({ mediaType }) => mediaType === 'application/json')) return;
    for (const { words } of omissions) {
      expect(
        files.some(({ text }) => text.includes(words)),
        words,
      ).toBe(true);
    }
  });

  test('has nothing to say of an empty plan, and does not fail', () => {
    expect(writer.write(planWith()).omissions).toEqual([]);
  });
});

test('whatever makes networks in Azure says of one without address space that it is to be filled in', () => {
  const plan = planWith(network('hub', { settings: { addressSpace: [] } }), network('spoke'));
  for (const writer of writers.filter(({ purpose }) => purpose === 'azure')) {
    const words = writer.write(plan).omissions.map((omission) => omission.words);
    expect(words, writer.id).toEqual([expect.stringMatching(/^The address space of hub is not known here/)]);
  }
});

const ours = writers.filter(({ purpose }) => purpose !== 'azure');

describe.each(hostileNames.map((name) => [JSON.stringify(name).slice(0, 40), name] as const))(
  'a name %s',
  (_, name) => {
    test.each(ours)('does not change the shape of $id', (writer) => {
      expect(writer.write(planNamed(name)).files.map(shapeOf)).toEqual(writer.write(plain).files.map(shapeOf));
    });

    test.each(ours)('leaves no sign that turns the text in the own words of $id', (writer) => {
      for (const { text, mediaType } of writer.write(planNamed(name)).files) {
        const own = mediaType === 'text/markdown' ? outsideFences(text).join('\n') : text;
        if (mediaType !== 'text/html') expect(own).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      }
    });
  },
);

/** What must be alike whatever things are called. */
function shapeOf({ text, mediaType, name }: TextFile): unknown {
  switch (mediaType) {
    case 'image/svg+xml':
    case 'application/xml':
      return tagsOf(new DOMParser().parseFromString(text, 'application/xml'));
    case 'text/html':
      return tagsOf(new DOMParser().parseFromString(text, 'text/html'));
    case 'text/csv':
      return rowsOf(text).map(({ length }) => length);
    case 'text/markdown':
      return outsideFences(text).map((line) => /^(#+ |\| |<!--|\*\*|`)/.exec(line)?.[0] ?? '');
    default:
      return text.split('\n').map((line) => firstWord(line, name));
  }
}

function tagsOf(document: Document): readonly string[] {
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return [...document.querySelectorAll('*')].map(
    (element) => `${element.tagName} ${element.getAttributeNames().join(' ')}`,
  );
}

const firstWord = (line: string, name: string): string =>
  name.endsWith('.mmd') ? (/^\s*[\w%-]+/.exec(line)?.[0] ?? '') : (/^\s*[\w!#-]*/.exec(line)?.[0] ?? '');

/** Rows of a CSV file as RFC 4180 reads them. No cell may be a formula. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    const cell = quoted?.replaceAll('""', '"') ?? bare;
    expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    rows.at(-1)?.push(cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** Lines of Markdown that are not code; every fence is closed. */
function outsideFences(text: string): readonly string[] {
  const lines: string[] = [];
  let fence: string | null = null;
  for (const line of text.split('\n')) {
    const ticks = /^`{3,}/.exec(line)?.[0];
    if (fence === null && ticks !== undefined) fence = ticks;
    else if (fence !== null && line === fence) fence = null;
    else if (fence === null) lines.push(line);
  }
  expect(fence).toBeNull();
  return lines;
}

test('a plan of many circuits keeps one name for each file', () => {
  const plan: Plan = planNamed('a/b');
  for (const writer of writers) {
    const names = writer.write(plan).files.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size, writer.id).toBe(names.length);
  }
});
