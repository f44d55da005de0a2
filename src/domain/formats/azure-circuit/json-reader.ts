import type { Json } from '#domain/model/json.ts';
import { fail, type Outcome, succeed } from '#domain/model/outcome.ts';
import { isList } from './json-values.ts';
import { faultOf, placeOf, type TextFault } from './json-fault.ts';

/** How much is read at most. A circuit takes about two thousand characters, and seldom nests deeper than eight. */
export const readLimits = { characters: 32 * 1024 * 1024, depth: 64, circuits: 20_000 } as const;

export interface TooDeep {
  readonly kind: 'too-deep';
  readonly limit: number;
  readonly line: number;
  readonly column: number;
}

export interface NotJson {
  readonly kind: 'not-json';
  readonly fault: TextFault;
}

/** JSON.parse with a limit on nesting, and with a place for every fault. */
export function readJson(text: string): Outcome<Json, TooDeep | NotJson> {
  const value = parsed(text);
  if (value !== undefined && !isDeeperThan(readLimits.depth, value)) return succeed(value);
  const deep = firstTooDeep(text, readLimits.depth);
  if (deep !== undefined) return fail({ kind: 'too-deep', limit: readLimits.depth, ...placeOf(text, deep) });
  const nowhere: TextFault = { line: 1, column: 1, found: 'something else', expected: 'JSON' };
  return fail({ kind: 'not-json', fault: faultOf(text) ?? nowhere });
}

function parsed(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Looks into lists and objects, never deeper than the limit. */
function isDeeperThan(limit: number, value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (limit === 0) return true;
  if (isList(value)) return value.some((inner) => isDeeperThan(limit - 1, inner));
  // What JSON.parse made has no properties but its own.
  for (const name in value) if (isDeeperThan(limit - 1, value[name] ?? null)) return true;
  return false;
}

// Signs by their code, which is compared without making a text of each.
const QUOTE = 0x22;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;

function firstTooDeep(text: string, limit: number): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) {
      at = closingQuote(text, at);
    } else if (sign === OPENING_BRACE || sign === OPENING_BRACKET) {
      depth += 1;
      if (depth > limit) return at;
    } else if (sign === CLOSING_BRACE || sign === CLOSING_BRACKET) {
      depth -= 1;
    }
  }
  return undefined;
}

function closingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
  return close < 0 ? text.length : close;
}

function isEscaped(text: string, quote: number): boolean {
  let slashes = 0;
  while (text[quote - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}
