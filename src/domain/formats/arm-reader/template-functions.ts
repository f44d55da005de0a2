import type { Json } from '#domain/model/json.ts';
import { isList, isRecord } from '../azure-circuit/json-values.ts';

/** A function of Azure’s templates over values that are known; undefined where it cannot say. */
type TemplateFunction = (args: readonly Json[]) => Json | undefined;

const isText = (value: Json | undefined): value is string => typeof value === 'string';
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

function onTexts(of: (first: string, ...rest: readonly string[]) => Json): TemplateFunction {
  return (args) => {
    const [first, ...rest] = args.filter(isText);
    return first === undefined || rest.length + 1 < args.length ? undefined : of(first, ...rest);
  };
}

function concat(args: readonly Json[]): Json | undefined {
  if (args.some(isRecord)) return undefined;
  return args.every(isList) ? args.flatMap((each) => [...each]) : args.map(textOf).join('');
}

/** `{0}` and `{{`; with a format behind a colon nothing is guessed. */
function format([pattern, ...values]: readonly Json[]): Json | undefined {
  if (!isText(pattern) || /\{\d+[,:]/.test(pattern)) return undefined;
  return pattern.replaceAll(/\{\{|\}\}|\{(\d+)\}/g, (found, place: string | undefined) =>
    place === undefined ? found.charAt(0) : textOf(values[Number(place)] ?? ''),
  );
}

function isEmpty([value]: readonly Json[]): Json | undefined {
  if (value === null || value === '') return true;
  if (isList(value)) return value.length === 0;
  return isRecord(value) ? Object.keys(value).length === 0 : false;
}

function lengthOf([value]: readonly Json[]): Json | undefined {
  if (isText(value) || isList(value)) return value.length;
  return isRecord(value) ? Object.keys(value).length : undefined;
}

function createObject(args: readonly Json[]): Json | undefined {
  const entries = args.flatMap((key, index) => {
    const value = args[index + 1];
    return index % 2 === 0 && isText(key) && value !== undefined ? [[key, value] as const] : [];
  });
  return entries.length * 2 === args.length ? Object.fromEntries(entries) : undefined;
}

function isSame([one, other]: readonly Json[]): Json {
  return JSON.stringify(one) === JSON.stringify(other);
}

function toInt([value]: readonly Json[]): Json | undefined {
  const number = Number(value);
  return (isText(value) || typeof value === 'number') && Number.isInteger(number) ? number : undefined;
}

/** Arguments that Azure’s own functions do not read from anywhere else. */
export const templateFunctions: { readonly [name: string]: TemplateFunction } = {
  concat,
  format,
  empty: isEmpty,
  length: lengthOf,
  equals: isSame,
  createobject: createObject,
  int: toInt,
  string: ([value]) => textOf(value),
  createarray: (args) => [...args],
  coalesce: (args) => args.find((each) => each !== null) ?? null,
  null: () => null,
  true: () => true,
  false: () => false,
  not: ([value]) => (typeof value === 'boolean' ? !value : undefined),
  and: (args) => args.every((each) => each === true),
  or: (args) => args.some((each) => each === true),
  greater: ([one, other]) => (typeof one === 'number' && typeof other === 'number' ? one > other : undefined),
  less: ([one, other]) => (typeof one === 'number' && typeof other === 'number' ? one < other : undefined),
  tolower: onTexts((text) => text.toLowerCase()),
  toupper: onTexts((text) => text.toUpperCase()),
  trim: onTexts((text) => text.trim()),
  replace: onTexts((text, old = '', fresh = '') => (old === '' ? text : text.split(old).join(fresh))),
  split: onTexts((text, sign = '') => (sign === '' ? [text] : text.split(sign))),
  first: ([value]) => (isText(value) || isList(value) ? value.at(0) : undefined),
  last: ([value]) => (isText(value) || isList(value) ? value.at(-1) : undefined),
};
