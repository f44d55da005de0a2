import type { Json } from '#domain/model/json.ts';
import {
  isList,
  isRecord,
  type JsonRecord,
  isPlaceless,
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
import { layoutOf, placesOf, type RecordLayout } from './record-layout.ts';

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

/**
 * One object of a document. Its names are read without regard to case, as Azure does, and it makes no difference whether
 * they are nested in `properties`. What is null counts as missing: old tools print null for it.
 */
export interface DocumentNode {
  readonly layout: RecordLayout;
  /** Values in the order of the names in the layout. */
  readonly values: readonly Json[];
  readonly path: string;
  readonly findings: Findings;
  /** By place: whether a reader asked for it. */
  readonly asked: boolean[];
}

export function openNode(record: JsonRecord, path: string, findings: Findings): DocumentNode {
  const { layout, values } = contentsOf(record);
  return { layout, values, path, findings, asked: values.map(() => false) };
}

/** The text under the name or, where another tool calls it differently, under its second name. */
export function textIn(node: DocumentNode, name: string, secondName?: string): string | undefined {
  return read(node, placeOf(node, name, secondName), toText);
}

export function numberIn(node: DocumentNode, name: string): number | undefined {
  return read(node, placeOf(node, name), toNumber);
}

export function flagIn(node: DocumentNode, name: string): boolean | undefined {
  return read(node, placeOf(node, name), toFlag);
}

/** The texts of a list; a single text counts as a list of one. */
export function textsIn(node: DocumentNode, name: string): readonly string[] | undefined {
  return read(node, placeOf(node, name), toTexts);
}

/** The objects of a list; a single object counts as a list of one. */
export function recordsIn(node: DocumentNode, name: string): readonly JsonRecord[] {
  return read(node, placeOf(node, name), toRecords) ?? [];
}

export function childOf(node: DocumentNode, name: string): DocumentNode | undefined {
  const record = read(node, placeOf(node, name), toRecord);
  return record && openNode(record, `${node.path}${name}/`, node.findings);
}

/** The id in a reference: an object with an id or, carelessly, the id alone. */
export function idIn(node: DocumentNode, name: string): string | undefined {
  const id = read(node, placeOf(node, name), toId);
  return id === '' ? undefined : id;
}

/** Texts by name; undefined when there are none. */
export function tagsIn(
  node: DocumentNode,
  name: string,
  secondName: string,
): { readonly [tag: string]: string } | undefined {
  return read(node, placeOf(node, name, secondName), toTags);
}

/** Where the value of a name stands. */
function placeOf(node: DocumentNode, name: string, secondName?: string): number | undefined {
  const first = askFor(node, name);
  const second = secondName === undefined ? undefined : askFor(node, secondName);
  return first ?? second;
}

/** Where a name stands, which then counts as asked for. */
export function askFor({ layout, values, asked }: DocumentNode, name: string): number | undefined {
  const places = placesOf(layout, name);
  for (const place of places) asked[place] = true;
  return filledPlace(places, values);
}

/** Of several spellings of a name the first that is filled counts. */
function filledPlace(places: readonly number[], values: readonly Json[]): number | undefined {
  for (const place of places) if (values[place] !== null) return place;
  return undefined;
}

function isOverruled(layout: RecordLayout, values: readonly Json[], at: number): boolean {
  if (layout.places.size === layout.names.length) return false;
  const places = layout.places.get(layout.folded[at] ?? '') ?? [];
  return at !== (filledPlace(places, values) ?? places[0]);
}

function read<Value>(
  { layout, values, path, findings }: DocumentNode,
  place: number | undefined,
  take: (value: Json) => Value | undefined,
): Value | undefined {
  const given = place === undefined ? null : (values[place] ?? null);
  if (place === undefined || given === null) return undefined;
  const value = take(given);
  if (value === undefined && !isBlank(given)) {
    findings.unusable.push({ path: path + (layout.names[place] ?? ''), found: kindOfValue(given) });
  }
  return value;
}

function toId(value: Json): string | undefined {
  if (!isRecord(value)) return typeof value === 'string' ? value : undefined;
  return textIn(openNode(value, '', noFindings()), 'id');
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
export function closeNode({ layout, values, path, findings, asked }: DocumentNode, leftover: Leftovers): void {
  for (let at = 0; at < values.length; at += 1) {
    if (isOverruled(layout, values, at)) continue;
    const key = layout.folded[at] ?? '';
    const value = values[at] ?? null;
    const known = leftover.spelling.get(key);
    if (known !== undefined) {
      if (saysSomething(value) && !isPlaceless(value)) findings.kept.push([path + known, keepable(value)]);
    } else if (asked[at] !== true && !leftover.dropped.has(key)) {
      const name = layout.names[at] ?? key;
      if (!isPlaceless(value)) findings.kept.push([path + name, keepable(value)]);
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

interface Contents {
  readonly layout: RecordLayout;
  readonly values: readonly Json[];
}

/** Names and values, those in `properties` after those around it. */
function contentsOf(record: JsonRecord): Contents {
  const layout = layoutOf(Object.keys(record));
  const values = Object.values(record);
  const place = filledPlace(placesOf(layout, 'properties'), values);
  const nested = place === undefined ? undefined : values[place];
  if (!isRecord(nested)) return { layout, values };
  const isOutside = (_each: unknown, at: number): boolean => layout.folded[at] !== 'properties';
  return {
    layout: layoutOf([...layout.names.filter(isOutside), ...Object.keys(nested)]),
    values: [...values.filter(isOutside), ...Object.values(nested)],
  };
}
