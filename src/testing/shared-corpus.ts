import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

// Real documents of other people's: they are read where they lie and never copied here. ONRAMP_SHARED says where.
const corpus = resolve(import.meta.dirname, '../..', process.env['ONRAMP_SHARED'] ?? '../shared', 'corpus');

/** A document of the corpus with what is to be read from it. */
export interface CorpusDocument {
  readonly name: string;
  readonly text: string;
  readonly expected: CorpusExpectation;
}

interface CorpusExpectation {
  readonly form: string;
  readonly properties?: 'nested' | 'flattened';
  readonly importable?: boolean | null;
  readonly parametersFrom?: string;
  readonly circuits?: readonly object[];
  readonly peerings?: readonly object[];
  readonly authorizations?: readonly object[];
  readonly globalReach?: readonly object[];
  readonly ports?: readonly object[];
  readonly crossConnections?: readonly object[];
  readonly crossConnectionPeerings?: readonly object[];
  readonly gatewayConnections?: readonly object[];
  readonly vnetConnections?: readonly object[];
  readonly resources?: readonly object[];
  readonly unresolved?: readonly object[];
  readonly kinds?: { readonly [kind: string]: number };
  readonly code?: string;
}

/** True where the corpus is not there: tests that need it are skipped, and say so. */
export const corpusIsAbsent = !existsSync(corpus);

/** Every document of one folder of the corpus; none where the corpus is not there. */
export function corpusDocuments(folder: string): readonly CorpusDocument[] {
  const place = resolve(corpus, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((file) => /\.(?:json|txt)$/.test(file) && !file.endsWith('.expected.json'))
    .toSorted()
    .map((file) => {
      const expected: CorpusExpectation = JSON.parse(
        readFileSync(resolve(place, file.replace(/\.\w+$/, '.expected.json')), 'utf8'),
      );
      return { name: `${folder}/${file}`, text: readFileSync(resolve(place, file), 'utf8'), expected };
    });
}
