import type { Json } from '#domain/model/json.ts';

export interface JsonRecord {
  readonly [name: string]: Json;
}

export function isRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The value under a name, which stands in small letters here and may be written in any. */
export function valueNamed(record: JsonRecord, name: string): Json | undefined {
  if (Object.hasOwn(record, name)) return record[name];
  const own = Object.keys(record).find((each) => each.length === name.length && each.toLowerCase() === name);
  return own === undefined ? undefined : record[own];
}

/** A text, or a number or flag that can stand for one. */
function isPlain(value: Json): value is string | number | boolean {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  );
}

export function toText(value: Json): string | undefined {
  return isPlain(value) ? String(value) : undefined;
}

/** The texts of a list; a single text counts as a list of one. */
export function toTexts(value: Json): readonly string[] | undefined {
  if (typeof value === 'string') return [value];
  return isList(value) ? value.filter((each) => typeof each === 'string') : undefined;
}

export function toRecord(value: Json): JsonRecord | undefined {
  return isRecord(value) ? value : undefined;
}

/** The objects of a list; a single object counts as a list of one. */
export function toRecords(value: Json): readonly JsonRecord[] | undefined {
  if (isRecord(value)) return [value];
  return isList(value) ? value.filter(isRecord) : undefined;
}

/** Texts by name; undefined when there are none. */
export function toTags(value: Json): { readonly [tag: string]: string } | undefined {
  if (!isRecord(value)) return undefined;
  const tags = Object.entries(value).flatMap(([tag, text]) => (isPlain(text) ? [[tag, String(text)] as const] : []));
  return tags.length > 0 ? Object.fromEntries(tags) : undefined;
}

/** A number; numbers in quotes are taken, numbers that JSON cannot hold are not. */
export function toNumber(value: Json): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? unsignedZero(value) : undefined;
  if (typeof value !== 'string' || !/^\s*-?\d{1,15}(\.\d{1,9})?\s*$/.test(value)) return undefined;
  return unsignedZero(Number(value));
}

/** JSON can be read with a negative zero, and not written with one. */
function unsignedZero(value: number): number {
  return value === 0 ? 0 : value;
}

export function toFlag(value: Json): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (word === 'true') return true;
  return word === 'false' ? false : undefined;
}

/** What to call a value in a sentence. */
export function kindOfValue(value: Json): string {
  if (value === null) return 'null';
  if (isList(value)) return value.length === 0 ? 'an empty list' : 'a list';
  switch (typeof value) {
    case 'object':
      return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    default:
      return 'true or false';
  }
}

/** In small letters. */
export const secretNames: readonly string[] = ['authorizationkey', 'sharedkey', 'radiusserversecret'];

/** A reference to something whose subscription or group nobody knows: it leads nowhere from another place. */
export function isPlaceless(value: Json): boolean {
  const id = isRecord(value) ? value['id'] : undefined;
  return typeof id === 'string' && /\/(?:subscriptions|resourcegroups)\/\//i.test(id);
}

/** A value fit to be kept in a plan: without secrets, and without numbers that JSON cannot write again. */
export function keepable(value: Json): Json {
  if (typeof value === 'number') return Number.isFinite(value) ? unsignedZero(value) : null;
  if (isList(value)) return value.map(keepable);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  // A reference is an id alone; az adds the resource group to it.
  const isReference = entries.length === 2 && 'id' in value && 'resourceGroup' in value;
  return Object.fromEntries(
    entries
      .filter(([name]) => !secretNames.includes(name.toLowerCase()) && !(isReference && name === 'resourceGroup'))
      .filter(([, inner]) => !isPlaceless(inner))
      .map(([name, inner]) => [name, keepable(inner)]),
  );
}
