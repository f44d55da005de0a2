import { plainLine } from '../text/plain-line.ts';
/** A value of HCL. `expression` is written as it stands: it never holds anything that a person typed. */
export type Hcl = string | number | boolean | readonly Hcl[] | { readonly expression: string };

/** A block: `kind "label" "label" { … }`. Arguments that are undefined are left out. */
export interface Block {
  readonly kind: string;
  readonly labels: readonly string[];
  readonly args: { readonly [name: string]: Hcl | undefined };
  readonly blocks?: readonly Block[];
}

const STEP = '  ';

export function writeBlock({ kind, labels, args, blocks = [] }: Block, indent = ''): string {
  const inner = indent + STEP;
  const given = Object.entries(args).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  const width = Math.max(0, ...given.map(([name]) => name.length));
  const lines = given.map(([name, value]) => `${inner}${name.padEnd(width)} = ${writeValue(value)}`);
  const nested = blocks.map((block) => writeBlock(block, inner));
  const head = [`${indent}${kind}`, ...labels.map((label) => hclText(label))].join(' ');
  const body = [...lines, ...(lines.length > 0 && nested.length > 0 ? [''] : []), ...nested];
  return body.length === 0 ? `${head} {}` : `${head} {\n${body.join('\n')}\n${indent}}`;
}

function isList(value: Hcl): value is readonly Hcl[] {
  return Array.isArray(value);
}

function writeValue(value: Hcl): string {
  if (typeof value === 'string') return hclText(value);
  if (isList(value)) return `[${value.map(writeValue).join(', ')}]`;
  return typeof value === 'object' ? value.expression : String(value);
}

const escapes: { readonly [character: string]: string } = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * A text in double quotes. `${` and `%{` would be read as templates, and their doubled forms are not read alike by every
 * reader of HCL: their first character is written as its number, as is what cannot be seen.
 */
function hclText(text: string): string {
  const body = text
    .replaceAll(/[\\"\n\r\t]/g, (character) => escapes[character] ?? character)
    .replaceAll(/[$%](?=\{)/g, codeOf)
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, codeOf);
  return `"${body}"`;
}

function codeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}

/** A comment ends with its line: nothing of the text may begin a new one. */
export function hclComment(text: string): string {
  return `# ${plainLine(text)}`;
}

/** Labels that no other block of the same type has. */
export function labelNamer(): (type: string, words: string) => string {
  const taken = new Set<string>();
  return (type, words) => {
    const stem =
      words
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter(Boolean)
        .join('_') || 'unnamed';
    const safe = /^[a-z]/.test(stem) ? stem : `r_${stem}`;
    const short = safe.slice(0, 100);
    let label = short;
    for (let number = 2; taken.has(`${type} ${label}`); number += 1) label = `${short}_${number}`;
    taken.add(`${type} ${label}`);
    return label;
  };
}
