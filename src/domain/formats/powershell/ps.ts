import { directionMarks, plainLine } from '../text/plain-line.ts';
/** A value of a parameter: text of the plan, a number or flag, a list, or code of ours such as `$circuit.Id`. */
export type PsValue = string | number | boolean | readonly string[] | { readonly code: string };

// PowerShell takes typographic quotes for straight ones: each of them ends a text unless it is doubled.
const quotes = /['\u2018\u2019\u201a\u201b]/g;

/**
 * A text in single quotes: `$`, backticks and double quotes mean nothing in it. Line breaks and the like become spaces,
 * and what would turn a line around is spelled out.
 */
export function psText(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll(quotes, (quote) => quote + quote);
  const spelled = line.replaceAll(directionMarks, (mark) => `' + [char]0x${mark.charCodeAt(0).toString(16)} + '`);
  return line === spelled ? `'${line}'` : `('${spelled}')`;
}

function isList(value: PsValue): value is readonly string[] {
  return Array.isArray(value);
}

function writeValue(value: PsValue): string {
  if (typeof value === 'string') return psText(value);
  if (isList(value)) return `@(${value.map(psText).join(', ')})`;
  if (typeof value === 'object') return value.code;
  return typeof value === 'boolean' ? `$${value}` : String(value);
}

/** A call with one parameter a line; those that are undefined or empty are left out. */
export function call(cmdlet: string, parameters: { readonly [name: string]: PsValue | undefined }): string {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`-${name} ${writeValue(value)}`],
  );
  return [cmdlet, ...given].join(' `\n  ');
}

/** The same through a table of parameters, for names that end in a digit: some readers take that for a redirection. */
export function splatted(cmdlet: string, parameters: { readonly [name: string]: PsValue | undefined }): string {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = ${writeValue(value)}`],
  );
  return [`$parameters = @{`, ...given, '}', `${cmdlet} @parameters`].join('\n');
}

/** Turns to another subscription, by name or id; stays where the plan names none. */
export function contextFor(subscription: string): readonly string[] {
  return subscription === '' ? [] : [`Set-AzContext -Subscription ${psText(subscription)} | Out-Null`];
}

/** A comment ends with its line: nothing of the text may begin a new one. */
export function psComment(text: string): string {
  return `# ${plainLine(text)}`;
}
