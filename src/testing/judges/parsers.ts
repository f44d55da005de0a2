import { createRequire } from 'node:module';
import { parse } from '@cdktf/hcl2json';
import { Language, type Node, Parser } from 'web-tree-sitter';

// Grammars that others wrote: they say what a text means, whatever its author meant.

const { resolve } = createRequire(import.meta.url);

/** What stands in a text: its faults, and its nodes of the kinds asked for, in order. */
export interface Parsed {
  readonly faults: readonly string[];
  readonly nodes: readonly Node[];
}

async function parserFor(grammar: string): Promise<(text: string, kinds: readonly string[]) => Parsed> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(resolve(grammar)));
  return (text, kinds) => {
    const root = parser.parse(text)?.rootNode;
    if (!root) throw new Error('The parser gave no tree.');
    const all = [root, ...root.descendantsOfType([...kinds])].filter((node) => node !== null);
    const faults = root.hasError ? [firstFault(root)] : [];
    return { faults, nodes: all.slice(1) };
  };
}

function firstFault(root: Node): string {
  const [fault] = root.descendantsOfType('ERROR');
  return `line ${(fault ?? root).startPosition.row + 1}: ${(fault ?? root).text.slice(0, 60)}`;
}

export const powershellParser = () => parserFor('tree-sitter-powershell/tree-sitter-powershell.wasm');
export const bicepParser = () => parserFor('tree-sitter-bicep/tree-sitter-bicep.wasm');

/** HCL as HashiCorp's own parser reads it. */
export const readHcl = (text: string): Promise<unknown> => parse('main.tf', text);
