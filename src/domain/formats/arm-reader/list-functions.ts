import type { Json } from '#domain/model/json.ts';
import { isList, isRecord, type JsonRecord } from '../azure-circuit/json-values.ts';
import type { TemplateFunctions } from './template-functions.ts';
import { exactText, textOf } from './text-functions.ts';

function isEmpty([value]: readonly Json[]): Json | undefined {
  if (value === null || value === '') return true;
  if (isList(value)) return value.length === 0;
  return isRecord(value) ? Object.keys(value).length === 0 : false;
}

function lengthOf([value]: readonly Json[]): Json | undefined {
  if (typeof value === 'string' || isList(value)) return value.length;
  return isRecord(value) ? Object.keys(value).length : undefined;
}

function createObject(args: readonly Json[]): Json | undefined {
  const entries = args.flatMap((key, index) => {
    const value = args[index + 1];
    return index % 2 === 0 && typeof key === 'string' && value !== undefined ? [[key, value] as const] : [];
  });
  return entries.length * 2 === args.length ? Object.fromEntries(entries) : undefined;
}

const textsOfAll = (values: readonly Json[]): ReadonlySet<string> => new Set(values.map(exactText));

function contains([of, wanted]: readonly Json[]): Json | undefined {
  if (wanted === undefined) return undefined;
  if (typeof of === 'string') return typeof wanted === 'string' ? of.includes(wanted) : of.includes(textOf(wanted));
  if (isList(of)) return textsOfAll(of).has(exactText(wanted));
  if (!isRecord(of) || typeof wanted !== 'string') return undefined;
  return Object.keys(of).some((name) => name.toLowerCase() === wanted.toLowerCase());
}

/** Lists without doubles, or objects of which the later ones win; what stands in both objects is joined. */
function union(args: readonly Json[]): Json | undefined {
  if (args.every(isList)) return [...new Map(args.flat().map((each) => [exactText(each), each])).values()];
  return args.every(isRecord) ? args.reduce(joinedObjects, {}) : undefined;
}

function joinedObjects(one: Json, other: Json): Json {
  if (!isRecord(one) || !isRecord(other)) return other;
  const shared = Object.entries(other).map(([name, value]) => [name, joinedObjects(one[name] ?? null, value)] as const);
  return { ...one, ...Object.fromEntries(shared) };
}

function intersection(args: readonly Json[]): Json | undefined {
  if (args.every(isRecord)) return sharedIn(args);
  if (!args.every(isList)) return undefined;
  const [first = [], ...others] = args;
  const sets = others.map(textsOfAll);
  return first.filter((each) => sets.every((set) => set.has(exactText(each))));
}

/** What stands in all objects alike. */
function sharedIn([first = {}, ...others]: readonly JsonRecord[]): JsonRecord {
  const shared = Object.entries(first).filter(([name, value]) =>
    others.every((other) => Object.hasOwn(other, name) && exactText(other[name]) === exactText(value)),
  );
  return Object.fromEntries(shared);
}

/** Later objects win, property by property, whatever these hold. */
function shallowMerge([list]: readonly Json[]): Json | undefined {
  return isList(list) && list.every(isRecord) ? Object.fromEntries(list.flatMap(Object.entries)) : undefined;
}

/** The first ones of a text or list from `from` on. */
function part(
  [of, count]: readonly Json[],
  cut: (length: number, count: number) => readonly [number, number],
): Json | undefined {
  if (typeof count !== 'number' || !(typeof of === 'string' || isList(of))) return undefined;
  return of.slice(...cut(of.length, Math.max(0, count)));
}

function end(value: Json | undefined, at: 0 | -1): Json | undefined {
  if (typeof value === 'string') return value.at(at) ?? '';
  return isList(value) ? value.at(at) : undefined;
}

const MOST_NUMBERS = 10_000;

function range([from, count]: readonly Json[]): Json | undefined {
  if (typeof from !== 'number' || typeof count !== 'number' || count < 0 || count > MOST_NUMBERS) return undefined;
  return Array.from({ length: count }, (_each, index) => from + index);
}

/** Names and values of an object, in the order in which Azure lists them. */
function items([of]: readonly Json[]): Json | undefined {
  if (!isRecord(of)) return undefined;
  const names = Object.keys(of).toSorted((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
  return names.map((key) => ({ key, value: of[key] ?? null }));
}

/** Functions over lists and objects. */
export const listFunctions: TemplateFunctions = {
  empty: isEmpty,
  length: lengthOf,
  contains,
  union,
  intersection,
  range,
  items,
  createobject: createObject,
  createarray: (args) => [...args],
  array: ([value]) => (value === undefined || isList(value) ? value : [value]),
  objectkeys: ([of]) => (isRecord(of) ? Object.keys(of) : undefined),
  flatten: ([list]) => (isList(list) ? list.flatMap((each) => (isList(each) ? [...each] : [each])) : undefined),
  shallowmerge: shallowMerge,
  first: ([value]) => end(value, 0),
  last: ([value]) => end(value, -1),
  skip: (args) => part(args, (length, count) => [Math.min(count, length), length]),
  take: (args) => part(args, (length, count) => [0, Math.min(count, length)]),
};
