import type { Json } from '#domain/model/json.ts';
import { isList, isRecord } from '../azure-circuit/json-values.ts';
import type { TemplateFunctions } from './template-functions.ts';

/** Texts that grow from each other are cut off before they fill the memory. */
const MOST_SIGNS = 1_000_000;

const isText = (value: Json | undefined): value is string => typeof value === 'string';

export const textOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);

/** Azure writes a flag that becomes part of a text with a capital. */
function wordOf(value: Json): string {
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

/** `{0}` and `{{`; with a format behind a colon nothing is guessed, except for digits filled up with zeros. */
function format([pattern, ...values]: readonly Json[]): Json | undefined {
  if (!isText(pattern) || /\{\d+(?:,|:(?!D\d))/i.test(pattern)) return undefined;
  const longest = Math.max(0, ...values.map((each) => wordOf(each).length));
  if (pattern.split('{').length * longest > MOST_SIGNS) return undefined;
  return pattern.replaceAll(
    /\{\{|\}\}|\{(\d+)(?::D(\d))?\}/gi,
    (found, place: string | undefined, digits: string | undefined) =>
      place === undefined ? found.charAt(0) : wordOf(values[Number(place)] ?? '').padStart(Number(digits ?? 0), '0'),
  );
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

/** Functions that make or ask texts. Most of them do not mind case, as Azure’s do not. */
export const textFunctions: TemplateFunctions = {
  concat,
  format,
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
  indexof: onTexts((text, other = '') => text.toLowerCase().indexOf(other.toLowerCase())),
  lastindexof: onTexts((text, other = '') => text.toLowerCase().lastIndexOf(other.toLowerCase())),
};
