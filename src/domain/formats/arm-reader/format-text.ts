import type { Json } from '#domain/model/json.ts';
import { wordOf } from './text-functions.ts';

/** Texts that grow from each other are cut off before they fill the memory. */
const MOST_SIGNS = 1_000_000;

/** Numbers as .NET writes them; undefined for forms that depend on a country or are hardly ever used. */
function numberAs(value: number, form: string): string | undefined {
  const [, letter = '', digits = ''] = /^([a-z])(\d{0,2})$/i.exec(form) ?? [];
  if (/^0+$/.test(form) && Number.isInteger(value)) return filled(value, form.length);
  switch (letter.toLowerCase()) {
    case 'd':
      return Number.isInteger(value) ? filled(value, Number(digits)) : undefined;
    case 'x':
      return inHexadecimal(value, letter, Number(digits));
    case 'f':
      return value.toFixed(Number(digits || 2));
    case 'n':
      return grouped(value.toFixed(Number(digits || 2)));
    default:
      return undefined;
  }
}

function filled(value: number, digits: number): string {
  return `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(digits, '0')}`;
}

function inHexadecimal(value: number, letter: string, digits: number): string | undefined {
  if (!Number.isInteger(value) || value < 0) return undefined;
  const text = value.toString(16).padStart(digits, '0');
  return letter === 'X' ? text.toUpperCase() : text;
}

function grouped(text: string): string {
  const [whole = '', part] = text.split('.');
  const thousands = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return part === undefined ? thousands : `${thousands}.${part}`;
}

/** A form is for numbers: texts do not mind it. */
function asFormed(value: Json, form: string | undefined): string | undefined {
  return typeof value === 'number' && form !== undefined ? numberAs(value, form) : wordOf(value);
}

function aligned(text: string, width: number): string {
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}

/** `{0}`, `{0,8}`, `{0:D3}` and `{{`. */
export function format([pattern, ...values]: readonly Json[]): Json | undefined {
  if (typeof pattern !== 'string') return undefined;
  const longest = Math.max(0, ...values.map((each) => wordOf(each).length));
  if (pattern.split('{').length * longest > MOST_SIGNS) return undefined;
  const parts = pattern.split(/(\{\{|\}\}|\{\d+(?:,-?\d{1,3})?(?::[^{}]*)?\})/).map((part) => placed(part, values));
  return parts.includes(undefined) ? undefined : parts.join('');
}

function placed(part: string, values: readonly Json[]): string | undefined {
  const [found, place, width, form] = /^\{(\d+)(?:,(-?\d+))?(?::(.*))?\}$/s.exec(part) ?? [];
  if (found === undefined) return part === '{{' || part === '}}' ? part.charAt(0) : part;
  const value = values[Number(place)];
  const formed = value === undefined ? undefined : asFormed(value, form);
  return formed === undefined ? undefined : aligned(formed, Number(width ?? 0));
}
