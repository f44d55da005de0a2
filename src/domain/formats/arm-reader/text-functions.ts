import type { Json } from '#domain/model/json.ts';
import { isList, isRecord } from '../azure-circuit/json-values.ts';
import type { TemplateFunctions } from './template-functions.ts';

/** Texts that grow from each other are cut off before they fill the memory. */
const MOST_SIGNS = 1_000_000;

const isText = (value: Json | undefined): value is string => typeof value === 'string';

export const textOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);

/** Objects are the same whatever the order of their properties. */
function sorted(value: Json | undefined): Json {
  if (isList(value)) return value.map(sorted);
  if (!isRecord(value)) return value ?? null;
  const names = Object.keys(value).toSorted();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]));
}

/** Two values with one text are the same: a number is never the same as a text. */
export const exactText = (value: Json | undefined): string => JSON.stringify(sorted(value));

/** Azure writes a flag that becomes part of a text with a capital. */
export function wordOf(value: Json): string {
  if (typeof value !== 'boolean') return textOf(value);
  return value ? 'True' : 'False';
}

function onTexts(of: (first: string, ...rest: readonly string[]) => Json): (args: readonly Json[]) => Json | undefined {
  return (args) => {
    const [first, ...rest] = args.filter(isText);
    return first === undefined || rest.length + 1 < args.length ? undefined : of(first, ...rest);
  };
}

function concat(args: readonly Json[]): Json | undefined {
  if (args.some(isRecord)) return undefined;
  if (args.every(isList)) return args.flatMap((each) => [...each]);
  return args.some(isList) ? undefined : args.map(wordOf).join('');
}

function substring([text, from, length]: readonly Json[]): Json | undefined {
  if (!isText(text) || typeof from !== 'number') return undefined;
  const to = typeof length === 'number' ? from + length : text.length;
  return from < 0 || to < from || to > text.length ? undefined : text.slice(from, to);
}

function padLeft([value, width, sign = ' ']: readonly Json[]): Json | undefined {
  if (!isText(value) && typeof value !== 'number') return undefined;
  if (typeof width !== 'number' || width > 400 || !isText(sign)) return undefined;
  return String(value).padStart(width, sign);
}

function split([text, signs]: readonly Json[]): Json | undefined {
  const all = isText(signs) ? [signs] : signs;
  if (!isText(text) || !isList(all) || !all.every(isText) || all.includes('')) return undefined;
  return all.reduce<readonly string[]>((parts, sign) => parts.flatMap((part) => part.split(sign)), [text]);
}

function replace([text, old, fresh]: readonly Json[]): Json | undefined {
  if (!isText(text) || !isText(old) || !isText(fresh)) return undefined;
  if (old === '') return text;
  const parts = text.split(old);
  return parts.length * fresh.length > MOST_SIGNS ? undefined : parts.join(fresh);
}

function join([list, sign]: readonly Json[]): Json | undefined {
  if (!isList(list) || !isText(sign) || list.length * sign.length > MOST_SIGNS) return undefined;
  return list.map(textOf).join(sign);
}

/** The place of a text in a text, or of a value in a list; -1 where it is not there. */
function place([of, wanted]: readonly Json[], find: 'indexOf' | 'lastIndexOf'): Json | undefined {
  if (isList(of)) return of.map(exactText)[find](exactText(wanted));
  return isText(of) && isText(wanted) ? of.toLowerCase()[find](wanted.toLowerCase()) : undefined;
}

/** Functions that make or ask texts. Most of them do not mind case, as Azure’s do not. */
export const textFunctions: TemplateFunctions = {
  concat,
  substring,
  padleft: padLeft,
  split,
  join,
  string: ([value]) => textOf(value),
  tolower: onTexts((text) => text.toLowerCase()),
  toupper: onTexts((text) => text.toUpperCase()),
  trim: onTexts((text) => text.trim()),
  replace,
  startswith: onTexts((text, other = '') => text.toLowerCase().startsWith(other.toLowerCase())),
  endswith: onTexts((text, other = '') => text.toLowerCase().endsWith(other.toLowerCase())),
  indexof: (args) => place(args, 'indexOf'),
  lastindexof: (args) => place(args, 'lastIndexOf'),
};
