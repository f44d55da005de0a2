import type { Resource } from '../deployment/deployment.ts';
import { isReference, isTreeList, type Reference, type Tree } from '../azure-templates/template-tree.ts';
import { plainLine } from '../text/plain-line.ts';

/** How a reference is written: a symbol of the file, an existing resource, a parameter. */
export type ReferenceText = (reference: Reference) => string;

const STEP = '  ';

/** A value as Bicep writes it, with the lines behind the first indented. */
export function bicepValue(tree: Tree, write: ReferenceText, indent = ''): string {
  if (typeof tree === 'string') return bicepText(tree);
  if (typeof tree === 'number') return bicepNumber(tree);
  if (typeof tree === 'boolean') return String(tree);
  if (isReference(tree)) return write(tree);
  const inner = indent + STEP;
  if (isTreeList(tree)) {
    if (tree.length === 0) return '[]';
    const items = tree.map((each) => `${inner}${bicepValue(each, write, inner)}`);
    return `[\n${items.join('\n')}\n${indent}]`;
  }
  const lines = Object.entries(tree).flatMap(([name, value]) =>
    value === undefined ? [] : [`${inner}${bicepKey(name)}: ${bicepValue(value, write, inner)}`],
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
}

/** Bicep has whole numbers only; `json()` is its way to others. */
function bicepNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : `json('${value}')`;
}

function bicepKey(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : bicepText(name);
}

const escapes: { readonly [character: string]: string } = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * A text in single quotes: `${` would be read as code. What cannot be seen is written as its number, and so is the slash
 * that begins a comment: some readers find comments in texts too.
 */
export function bicepText(text: string): string {
  const body = text
    .replaceAll(/[\\'\n\r\t]/g, (character) => escapes[character] ?? character)
    .replaceAll('${', '\\${')
    .replaceAll(
      /[\p{Cc}\p{Cf}\u2028\u2029]|\/(?=[/*])/gu,
      (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
    );
  return `'${body}'`;
}

/** A comment ends with its line: nothing of the text may begin a new one. */
export function bicepComment(text: string): string {
  return `// ${plainLine(text)}`;
}

/** Names for the resources of a file that no other has. */
export function symbolNamer(): (resource: Resource) => string {
  const taken = new Set<string>();
  return ({ kind, name, ...rest }) => {
    const owner = 'circuit' in rest && kind !== 'circuit' ? rest.circuit.settings.name : '';
    const stem = camelCase(`${kind} ${owner} ${name}`);
    let symbol = stem;
    for (let number = 2; taken.has(symbol); number += 1) symbol = `${stem}${number}`;
    taken.add(symbol);
    return symbol;
  };
}

function camelCase(text: string): string {
  const [first = 'resource', ...rest] = text.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('').slice(0, 100);
}
