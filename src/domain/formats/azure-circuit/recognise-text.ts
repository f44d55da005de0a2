import { faultOf, type TextFault } from './json-fault.ts';
import type { ReadIssue } from './read-issue.ts';

/** Enough to tell what a text is. */
const HEAD = 65_536;

/** What a text that is not JSON looks like. */
export function recogniseText(text: string, fault: TextFault): ReadIssue {
  const head = text.slice(0, HEAD).trimStart();
  if (head.includes('\u0000')) return { kind: 'wrong-encoding' };
  if (isFormatList(head)) return { kind: 'format-list' };
  const error = /^[{["]/.test(head) ? undefined : errorLine(head);
  if (error) return error;
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

/** `Name : value` line by line, as Get-AzExpressRouteCircuit prints it. */
function isFormatList(head: string): boolean {
  return (head.match(formatListName) ?? []).length >= 2;
}

/** az prints errors as `ERROR: (Code) Message`. */
function errorLine(head: string): ReadIssue | undefined {
  const [, code, message] = /^(?:ERROR: ?)?\((\w+)\) ?(.*)$/m.exec(head) ?? [];
  return code !== undefined && message !== undefined ? { kind: 'error-body', code, message } : undefined;
}

function faultInBraces(text: string): TextFault | null {
  const fault = faultOf(`{\n${text.replace('\uFEFF', '')}\n}`);
  return fault ? { ...fault, line: fault.line - 1 } : null;
}

/** People copy the command, or a warning, along with its answer. */
function jsonFromLine(text: string): number | null {
  if (/^\s*[{[]/.test(text)) return null;
  const opening = /^[{[]\s*(?:$|["{\]}])/m.exec(text);
  return opening ? text.slice(0, opening.index).split('\n').length : null;
}
