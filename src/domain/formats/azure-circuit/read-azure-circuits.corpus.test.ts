import { describe, expect, it } from 'vitest';
import { corpusDocuments, corpusIsAbsent } from '#testing/shared-corpus.ts';
import { readAzureCircuits } from './read-azure-circuits.ts';
import { recognisedIn } from './read-issue.ts';

const folders = ['az-show', 'rest', 'rest-recorded'];
const documents = folders.flatMap(corpusDocuments);
const withCircuits = documents.filter(({ expected }) => (expected.circuits ?? []).length > 0);
const withoutCircuits = documents.filter(({ expected }) => (expected.circuits ?? []).length === 0);

describe.skipIf(corpusIsAbsent)('real documents (skipped where the shared corpus is absent)', () => {
  it('has documents to read', () => {
    expect(withCircuits.length).toBeGreaterThan(0);
    expect(withoutCircuits.length).toBeGreaterThan(0);
  });

  it.each(withCircuits.map((document) => [document.name, document] as const))('reads %s exactly', (_name, document) => {
    const read = readAzureCircuits(document.text);
    if (!read.ok) throw new Error(`Not read: ${read.error.kind}`);
    expect(read.value.circuits).toStrictEqual(document.expected.circuits);
    expect(read.value.form).toBe(document.expected.form);
    expect(read.value.properties).toBe(document.expected.properties);
    expect(read.value.kept).toBe(0);
  });

  it.each(withoutCircuits.map((document) => [document.name, document] as const))(
    'names what %s is',
    (_name, document) => {
      const read = readAzureCircuits(document.text);
      if (read.ok) throw new Error('Read as a circuit.');
      const [kind = ''] = Object.keys(document.expected.kinds ?? {});
      const expected = document.expected.form === 'error' ? 'error-body' : kind.replace(/^unknown$/, 'not-azure');
      expect(recognisedIn(read.error)).toBe(expected);
    },
  );
});

describe.skipIf(corpusIsAbsent)('other real texts (skipped where the shared corpus is absent)', () => {
  const others = ['arm-template', 'arm-parameters', 'text-output'].flatMap(corpusDocuments);
  const recognisedAs: { readonly [form: string]: string } = {
    'arm-template': 'arm-template',
    'not-strict-json': 'arm-template',
    'arm-parameters': 'arm-parameters',
    'parameters-like': 'arm-parameters',
    'powershell-format-list': 'format-list',
  };

  it('are there', () => expect(others).not.toEqual([]));

  it.each(others.map((document) => [document.name, document] as const))('names what %s is', (_name, document) => {
    const read = readAzureCircuits(document.text);
    if (read.ok) throw new Error('Read as a circuit.');
    expect(recognisedIn(read.error)).toBe(recognisedAs[document.expected.form]);
  });
});
