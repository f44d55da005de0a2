import { answerIn } from './azure-answer.ts';
import { faultOf, type TextFault } from './json-fault.ts';
import type { ReadIssue } from './read-issue.ts';
import { kindOfItem } from './resource-kind.ts';

/** Enough to tell what a text is. */
const HEAD = 65_536;

/** What a text that is not JSON looks like. */
export function recogniseText(text: string, fault: TextFault): ReadIssue {
  const head = text.slice(0, HEAD).trimStart();
  if (head.includes('\u0000')) return { kind: 'wrong-encoding' };
  if (isFormatList(head)) return { kind: 'format-list' };
  const isText = !/^[{["]/.test(head);
  const said = isText ? (errorLine(head) ?? errorOfPowerShell(head) ?? tableIn(head)) : undefined;
  if (said) return said;
  if (isText && (head.match(aligned) ?? []).length >= 2) return { kind: 'format-list' };
  // Templates may hold comments, and texts that run over several lines.
  if (/"\$schema"\s*:\s*"[^"]*\/deploymentTemplate\.json/i.test(head)) return { kind: 'arm-template' };
  if (/^"[^"\n]+"\s*:/.test(head)) return { kind: 'braces-missing', fault: faultInBraces(text) };
  return { kind: 'not-json', fault, jsonFromLine: jsonFromLine(text) };
}

const formatListNames = [
  'Name|Id|Etag|CircuitName|ResourceGroupName|Location|ServiceKey|Status',
  'ProvisioningState|ServiceProviderProvisioningState|CircuitProvisioningState',
];
const formatListName = new RegExp(`^[ \\t]*(?:${formatListNames.join('|')}) *: ?`, 'gm');

/** Names that stand one below the other, with their colons. */
const aligned = /^[ \t]*[A-Z]\w* +: /gm;

// A console shows no more rows of a table.
const MOST_LINES = 1000;

/** `Name : value` line by line, as Get-AzExpressRouteCircuit prints it. */
function isFormatList(head: string): boolean {
  return (head.match(formatListName) ?? []).length >= 2;
}

/** az prints errors as `ERROR: (Code) Message`. */
function errorLine(head: string): ReadIssue | undefined {
  const [, code, message] = /^(?:ERROR: ?)?\((\w+)\) ?(.*)$/m.exec(head) ?? [];
  return code !== undefined && message !== undefined ? { kind: 'error-body', code, message } : undefined;
}

/** `Cmdlet : Message`, and below it where it happened. Newer ones say `Cmdlet:` and draw lines. */
function errorOfPowerShell(head: string): ReadIssue | undefined {
  if (!/^[ \t]*(?:\+ (?:CategoryInfo|FullyQualifiedErrorId) *:|Line \||ErrorCode: )/m.test(head)) return undefined;
  const [, code, message] = /^[ \t]*([A-Z]\w+-\w+) ?: *(.*)$/m.exec(head) ?? [];
  const [, further] = /^[ \t]*\| +([^\s~].*)$/m.exec(head) ?? [];
  return code === undefined ? undefined : { kind: 'error-body', code, message: message || (further ?? '') };
}

/** A header of at least three names that belong to one kind of resource, or of names that are underlined; and its rows. */
function tableIn(head: string): ReadIssue | undefined {
  const lines = head.split('\n', MOST_LINES).filter((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    const names = line.trim().split(/\s+/);
    const isUnderlined = /^\s*--+(?:\s+--+)+\s*$/.test(lines[index + 1] ?? '');
    if ((names.length < 3 && !isUnderlined) || !names.every((name) => /^[A-Za-z]\w*$/.test(name))) continue;
    const columns = Object.fromEntries(names.map((name) => [name, '']));
    const count = Math.max(1, lines.slice(index + 1).filter((row) => !/^[\s-]*$/.test(row)).length);
    const answer = answerIn([columns], count);
    if (answer !== undefined) return { kind: 'not-azure', found: 'a table', answer };
    const kind = kindOfItem(columns);
    if (kind !== 'unknown' && kind !== 'circuit') return { kind: 'other-resources', items: [{ kind, count }] };
    if (isUnderlined || kind === 'circuit') return { kind: 'table' };
  }
  return undefined;
}

function faultInBraces(text: string): TextFault | null {
  const fault = faultOf(`{\n${text.replace('\uFEFF', '')}\n}`);
  return fault ? { ...fault, line: fault.line - 1 } : null;
}

/** People copy the command, or a warning, along with its answer. */
function jsonFromLine(text: string): number | null {
  if (/^\s*[{[]/.test(text)) return null;
  const opening = /^[ \t]*[{[]\s*(?:$|["{\]}])/m.exec(text);
  return opening ? text.slice(0, opening.index).split('\n').length : null;
}
