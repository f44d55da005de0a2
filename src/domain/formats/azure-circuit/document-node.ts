import type { Json } from '#domain/model/json.ts';
import {
  isList,
  isRecord,
  type JsonRecord,
  keepable,
  kindOfValue,
  toFlag,
  toNumber,
  toRecord,
  toRecords,
  toTags,
  toText,
  toTexts,
} from './json-values.ts';

/** What reading brings up besides values. It is filled while an object is read. */
export interface Findings {
  /** Properties to keep as they came, by path. */
  readonly kept: [path: string, value: Json][];
  /** Values of a kind that cannot be used where they stand. */
  readonly unusable: { readonly path: string; readonly found: string }[];
  /** Paths of properties that no reader knows. */
  readonly unknown: string[];
}

export const noFindings = (): Findings => ({ kept: [], unusable: [], unknown: [] });

interface Entry {
  readonly name: string;
  readonly value: Json;
}

/**
 * One object of a document. Its names are read without regard to case, as Azure does, and it makes no difference whether
 * they are nested in `properties`. What is null counts as missing: old tools print null for it.
 */
export interface DocumentNode {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly path: string;
  readonly findings: Findings;
  /** Names that were asked for, in lower case. */
  readonly asked: Set<string>;
}

export function openNode(record: JsonRecord, path: string, findings: Findings): DocumentNode {
  return { entries: entriesOf(record), path, findings, asked: new Set() };
}

/** The text under the name or, where another tool calls it differently, under its second name. */
export function textIn(node: DocumentNode, name: string, secondName?: string): string | undefined {
  return read(node, entryOf(node, name, secondName), toText);
}

export function numberIn(node: DocumentNode, name: string): number | undefined {
  return read(node, entryOf(node, name), toNumber);
}

export function flagIn(node: DocumentNode, name: string): boolean | undefined {
  return read(node, entryOf(node, name), toFlag);
}

/** The texts of a list; a single text counts as a list of one. */
export function textsIn(node: DocumentNode, name: string): readonly string[] | undefined {
  return read(node, entryOf(node, name), toTexts);
}

/** The objects of a list; a single object counts as a list of one. */
export function recordsIn(node: DocumentNode, name: string): readonly JsonRecord[] {
  return read(node, entryOf(node, name), toRecords) ?? [];
}

export function childOf(node: DocumentNode, name: string): DocumentNode | undefined {
  const record = read(node, entryOf(node, name), toRecord);
  return record && openNode(record, `${node.path}${name}/`, node.findings);
}

/** The id in a reference: an object with an id or, carelessly, the id alone. */
export function idIn(node: DocumentNode, name: string): string | undefined {
  const id = read(node, entryOf(node, name), toId);
  return id === '' ? undefined : id;
}

/** Texts by name; undefined when there are none. */
export function tagsIn(
  node: DocumentNode,
  name: string,
  secondName: string,
): { readonly [tag: string]: string } | undefined {
  return read(node, entryOf(node, name, secondName), toTags);
}

function entryOf({ entries, asked }: DocumentNode, name: string, secondName?: string): Entry | undefined {
  const second = secondName === undefined ? undefined : entries.get(folded(secondName));
  if (secondName !== undefined) asked.add(folded(secondName));
  const key = folded(name);
  asked.add(key);
  const entry = entries.get(key);
  return entry && entry.value !== null ? entry : second;
}

function read<Value>(
  { path, findings }: DocumentNode,
  entry: Entry | undefined,
  take: (value: Json) => Value | undefined,
): Value | undefined {
  if (!entry || entry.value === null) return undefined;
  const value = take(entry.value);
  if (value === undefined && !isBlank(entry.value)) {
    findings.unusable.push({ path: path + entry.name, found: kindOfValue(entry.value) });
  }
  return value;
}

function toId(value: Json): string | undefined {
  const id = isRecord(value) ? (entriesOf(value).get('id')?.value ?? null) : value;
  return typeof id === 'string' ? id : undefined;
}

/** What becomes of properties that no reader turned into something else. */
export interface Leftovers {
  /** Known, and kept under the name as Azure spells it. */
  readonly spelling: ReadonlyMap<string, string>;
  /** Known, and without use. */
  readonly dropped: ReadonlySet<string>;
}

/** `keep`: kept as they came, whether they were read or not. `drop`: housekeeping of the service, and secrets. */
export function leftovers(keep: readonly string[], drop: readonly string[] = []): Leftovers {
  return {
    spelling: new Map(keep.map((name) => [name.toLowerCase(), name])),
    dropped: new Set(drop.map((name) => name.toLowerCase())),
  };
}

/** Files what was not read. To be called last. */
export function closeNode({ entries, path, findings, asked }: DocumentNode, { spelling, dropped }: Leftovers): void {
  for (const [key, { name, value }] of entries) {
    const known = spelling.get(key);
    if (known !== undefined) {
      if (saysSomething(value)) findings.kept.push([path + known, keepable(value)]);
    } else if (!asked.has(key) && !dropped.has(key)) {
      findings.kept.push([path + name, keepable(value)]);
      findings.unknown.push(path + name);
    }
  }
}

function saysSomething(value: Json): boolean {
  return value !== null && !isBlank(value) && !(isList(value) && value.length === 0);
}

function isBlank(value: Json): boolean {
  return value === '' || (isRecord(value) && Object.keys(value).length === 0);
}

/** Properties under their names in lower case. Outer ones win over nested ones, and filled ones over null. */
function entriesOf(record: JsonRecord): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  addEntries(entries, record);
  const nested = entries.get('properties')?.value;
  if (!isRecord(nested)) return entries;
  entries.delete('properties');
  addEntries(entries, nested);
  return entries;
}

function addEntries(entries: Map<string, Entry>, record: JsonRecord): void {
  for (const name of Object.keys(record)) {
    const key = folded(name);
    const value = record[name] ?? null;
    if (entries.get(key)?.value == null) entries.set(key, { name, value });
  }
}

// A document repeats few names thousands of times. Names that somebody made up do not fill the memory.
const MOST_FOLDED = 1000;
const foldedNames = new Map<string, string>();

/** A name in lower case. */
function folded(name: string): string {
  const known = foldedNames.get(name);
  if (known !== undefined) return known;
  const made = name.toLowerCase();
  if (foldedNames.size < MOST_FOLDED) foldedNames.set(name, made);
  return made;
}
