import type { Json } from '#domain/model/json.ts';
import { fail, type Outcome, succeed } from '#domain/model/outcome.ts';
import type { CircuitBesides, CircuitFacts } from './circuit-facts.ts';
import { notesOn } from './circuit-notes.ts';
import { countsOf, type DocumentForm, errorIn, isParameterFile, isTemplate, itemsOf } from './document-shape.ts';
import { type CircuitReading, readCircuit } from './circuit-reader.ts';
import { identityOf } from './plan-ids.ts';
import { readJson, readLimits } from './json-reader.ts';
import { isRecord, type JsonRecord, kindOfValue } from './json-values.ts';
import type { ReadIssue } from './read-issue.ts';
import { circuitTitle, fewNotes, type ReadNote } from './read-note.ts';
import { recogniseText } from './recognise-text.ts';
import { kindOfItem, type ResourceKind } from './resource-kind.ts';

/** The circuits that a text describes. */
export interface AzureDocument {
  readonly form: DocumentForm;
  /** REST nests most properties in `properties`; az prints them flat. */
  readonly properties: 'nested' | 'flattened';
  readonly circuits: readonly CircuitFacts[];
  /** In the order of the circuits. Holds secrets. */
  readonly besides: readonly CircuitBesides[];
  /** How many properties are unknown here. They are kept, by circuit. */
  readonly kept: number;
  readonly notes: readonly ReadNote[];
}

/** Reads what Azure prints about circuits. It never throws: what is no circuit is named in the issue. */
export function readAzureCircuits(text: string): Outcome<AzureDocument, ReadIssue> {
  const { characters: limit } = readLimits;
  if (text.length > limit) return fail({ kind: 'too-large', characters: text.length, limit });
  const trimmed = text.trim();
  if (trimmed === '') return fail({ kind: 'empty', onlySpace: text !== '' });
  // A byte order mark becomes a space, so that lines and columns stay those of the text.
  const before = text.slice(0, text.length - text.trimStart().length);
  const json = readJson(before.replaceAll(/[^\r\n]/g, ' ') + trimmed);
  if (json.ok) return readDocument(json.value);
  return fail(json.error.kind === 'too-deep' ? json.error : recogniseText(text, json.error.fault));
}

function readDocument(json: Json): Outcome<AzureDocument, ReadIssue> {
  const { form, items } = itemsOf(json);
  if (items.length === 0) return fail({ kind: 'no-circuit-in-list' });
  const kinds = items.map(kindOfItem);
  const circuits = items.filter((item, index): item is JsonRecord => kinds[index] === 'circuit' && isRecord(item));
  if (circuits.length === 0) return fail(issueWith(json, kinds));
  const limit = readLimits.circuits;
  if (circuits.length > limit) return fail({ kind: 'too-many-circuits', count: circuits.length, limit });
  const readings = circuits.map(readCircuit);
  const notes = [...notesOnList(json, kinds), ...notesOnTwins(readings), ...readings.flatMap(notesOn)];
  return succeed({
    form,
    properties: circuits.some((circuit) => isRecord(circuit['properties'])) ? 'nested' : 'flattened',
    circuits: readings.map((reading) => reading.facts),
    besides: readings.map((reading) => reading.besides),
    kept: readings.reduce((sum, reading) => sum + reading.findings.unknown.length, 0),
    notes: fewNotes(notes),
  });
}

/** REST and Resource Graph name the next page differently, and az spells it its own way. */
const nextPageNames = ['nextLink', '$skipToken', 'skipToken', 'skip_token'] as const;

function notesOnList(json: Json, kinds: readonly ResourceKind[]): readonly ReadNote[] {
  const others = countsOf(kinds.filter((kind) => kind !== 'circuit'));
  const leftOut = others.map(({ kind, count }): ReadNote => ({ kind: 'items-left-out', recognised: kind, count }));
  const goesOn = isRecord(json) && nextPageNames.some((name) => typeof json[name] === 'string' && json[name] !== '');
  return goesOn ? [...leftOut, { kind: 'more-pages' }] : leftOut;
}

function notesOnTwins(readings: readonly CircuitReading[]): readonly ReadNote[] {
  const seen = new Set<string>();
  return readings.flatMap(({ facts }): readonly ReadNote[] => {
    const key = identityOf(facts);
    if (key === undefined) return [];
    if (seen.has(key)) return [{ kind: 'same-circuit-twice', circuit: circuitTitle(facts) }];
    seen.add(key);
    return [];
  });
}

/** What a document without circuits is instead. */
function issueWith(json: Json, kinds: readonly ResourceKind[]): ReadIssue {
  if (isRecord(json)) {
    const error = errorIn(json);
    if (error) return error;
    if (isTemplate(json)) return { kind: 'arm-template' };
    if (isParameterFile(json)) return { kind: 'arm-parameters' };
  }
  const items = countsOf(kinds);
  return items.every(({ kind }) => kind === 'unknown')
    ? { kind: 'not-azure', found: kindOfValue(json) }
    : { kind: 'other-resources', items };
}
