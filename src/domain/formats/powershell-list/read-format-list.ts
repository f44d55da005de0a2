import type { Json } from '#domain/model/json.ts';
import { fail, type Outcome, succeed } from '#domain/model/outcome.ts';
import { readJson, type TooDeep } from '../azure-circuit/json-reader.ts';
import type { JsonRecord } from '../azure-circuit/json-values.ts';
import { withDoubles } from './cut-short.ts';

/** `Name : value`; what belongs to the line above begins under its value. */
const property = /^([A-Za-z][\w]*) *: ?(.*)$/;

interface Line {
  readonly name: string;
  readonly text: readonly string[];
}

/**
 * What PowerShell prints as a list, one object after the other: `Name : value`, with ids that run over the width of the
 * window, and with objects as JSON. Undefined fields stay away.
 */
export function readFormatList(text: string): Outcome<readonly JsonRecord[], TooDeep> {
  const objects: JsonRecord[] = [];
  for (const lines of objectsIn(withoutMargin(text.split(/\r\n|\r|\n/)))) {
    const record: { [name: string]: Json } = {};
    for (const line of lines) {
      const value = valueOf(line.text);
      if (!value.ok) return value;
      if (value.value !== undefined) Object.defineProperty(record, line.name, { value: value.value, enumerable: true });
    }
    if (Object.keys(record).length > 0) objects.push(withDoubles(record));
  }
  return succeed(objects);
}

/** People paste from pages that indent the whole list. */
function withoutMargin(lines: readonly string[]): readonly string[] {
  const margins = lines.flatMap((line) => (line.trim() === '' ? [] : [line.length - line.trimStart().length]));
  const margin = margins.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  return margin > 0 ? lines.map((line) => line.slice(margin)) : lines;
}

/** A name that comes again begins the next object. */
function objectsIn(lines: readonly string[]): readonly (readonly Line[])[] {
  const objects: Line[][] = [];
  let names = new Set<string>();
  let last: { name: string; text: string[] } | undefined;
  for (const line of lines) {
    const [, name, value] = property.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      if (/^\s+\S/.test(line) || (last && goesOn(last.text, line))) last?.text.push(line);
      continue;
    }
    if (names.has(name) || objects.length === 0) {
      objects.push([]);
      names = new Set();
    }
    names.add(name);
    last = { name, text: [value] };
    objects.at(-1)?.push(last);
  }
  return objects;
}

/** An id that was wrapped, and has lost its indent on the way. */
function goesOn(value: readonly string[], line: string): boolean {
  return /^\/\S*$/.test(value.at(0) ?? '') && /^[^\s>]+$/.test(line);
}

/** What PowerShell prints of a table, such as that of tags: names, a line of signs, values below the names. */
function tableIn(lines: readonly string[]): JsonRecord | undefined {
  const at = lines.findIndex((line) => /^\s*=+\s+=+\s*$/.test(line));
  const second = lines[at]?.lastIndexOf(' =') ?? -1;
  if (at < 1 || second < 0) return undefined;
  const rows = lines.slice(at + 1).filter((line) => line.trim() !== '');
  return Object.fromEntries(rows.map((line) => [line.slice(0, second).trim(), line.slice(second).trim()]));
}

function valueOf(lines: readonly string[]): Outcome<Json | undefined, TooDeep> {
  const joined = lines.map((line) => line.trim()).join('');
  // Within JSON only the value that is masked counts as unknown, not all that is around it.
  const asText = joined === '' || isMasked(joined) ? undefined : joined;
  // An empty collection, of whatever.
  if (asText === '{}') return succeed(undefined);
  const table = asText === undefined ? undefined : tableIn(lines);
  if (table) return succeed(table);
  if (!/^(?:[{["]|null$)/.test(joined)) return succeed(asText);
  // Lines are joined as they stand: within JSON a space does no harm, within a text it is part of it.
  const asItStands = readJson(lines.join('\n'));
  const json = asItStands.ok ? asItStands : readJson(unwrapped(lines));
  if (json.ok) return succeed(json.value);
  return json.error.kind === 'too-deep' ? fail(json.error) : succeed(asText);
}

/** Texts within JSON run over the width of the window as well: one that is open goes on in the next line. */
function unwrapped(lines: readonly string[]): string {
  let isOpen = false;
  const parts = lines.map((line) => {
    const part = isOpen ? line.trimStart() : `\n${line}`;
    const quotes = part.replaceAll(/\\./g, '').split('"').length - 1;
    if (quotes % 2 === 1) isOpen = !isOpen;
    return part;
  });
  return parts.join('');
}

/** Documentation prints asterisks and other signs for what is not to be shown: such an id names nothing. */
function isMasked(text: string): boolean {
  return /\*{4,}|#{4,}|&{4,}|\^{4,}/.test(text);
}
