import { describe, expect, it } from 'vitest';
import { type CorpusDocument, corpusDocuments, corpusIsAbsent } from '#testing/shared-corpus.ts';
import { factsOf } from './facts.ts';
import { readDocuments } from './read-documents.ts';

const folders = ['az-show', 'rest', 'rest-recorded', 'arm-template', 'arm-parameters', 'text-output'];
const documents = folders.flatMap(corpusDocuments);

/** A template is read with the parameter file that its expectation names. */
function read(document: CorpusDocument): ReturnType<typeof readDocuments> {
  const { parametersFrom } = document.expected;
  const beside = documents.filter(({ name }) => name === `arm-parameters/${parametersFrom}.json`);
  return readDocuments([document, ...beside]);
}

const lists = [
  'circuits',
  'peerings',
  'authorizations',
  'globalReach',
  'ports',
  'crossConnections',
  'crossConnectionPeerings',
  'gatewayConnections',
  'vnetConnections',
] as const;

const isReadHere = ({ expected }: CorpusDocument): boolean =>
  expected.importable !== false || Object.keys(expected.kinds ?? {}).includes('routeFilter');

describe.skipIf(corpusIsAbsent)('real documents of every kind (skipped where the shared corpus is absent)', () => {
  it('are there', () => expect(documents).toHaveLength(132));

  it.each(documents.filter(isReadHere).map((each) => [each.name, each] as const))('%s says', (name, document) => {
    const { documents: found, unread } = read(document);
    expect(unread).toEqual([]);
    const first = found.find((each) => each.name === name);
    const { expected } = document;
    if (!first) throw new Error('Not among what was read.');
    const facts = factsOf(first.resources);
    for (const list of lists) if (expected[list]) expect(facts[list] ?? []).toStrictEqual(expected[list]);
    if (expected.form !== 'not-strict-json') expect(first.form).toBe(expected.form);
    const kinds = Object.fromEntries(first.kinds.map(({ kind, count }) => [kind, count]));
    expect(kinds).toEqual(expected.kinds ?? kinds);
    expect(first.template ?? []).toEqual(expect.arrayContaining([...(expected.resources ?? [])]));
    const asked = first.unresolved.map(({ from: _from, ...rest }) => rest);
    expect(asked).toEqual(expect.arrayContaining([...(expected.unresolved ?? [])]));
  });

  it.each(documents.filter((each) => !isReadHere(each)).map((each) => [each.name, each] as const))(
    '%s is refused in words',
    (_name, document) => {
      const { documents: found, unread } = readDocuments([document]);
      expect(found).toEqual([]);
      expect(unread).toHaveLength(1);
    },
  );
});
