import type { TextFault } from './json-fault.ts';
import { type ResourceKind, titleOf } from './resource-kind.ts';

export interface RecognisedItems {
  readonly kind: ResourceKind;
  readonly count: number;
}

/** Why no circuit could be read from a text. */
export type ReadIssue =
  | { readonly kind: 'empty'; readonly onlySpace: boolean }
  | { readonly kind: 'too-large'; readonly characters: number; readonly limit: number }
  | { readonly kind: 'too-deep'; readonly limit: number; readonly line: number; readonly column: number }
  | { readonly kind: 'too-many-circuits'; readonly count: number; readonly limit: number }
  | { readonly kind: 'not-json'; readonly fault: TextFault; readonly jsonFromLine: number | null }
  | { readonly kind: 'braces-missing'; readonly fault: TextFault | null }
  | { readonly kind: 'wrong-encoding' }
  | { readonly kind: 'format-list' }
  | { readonly kind: 'table' }
  | { readonly kind: 'error-body'; readonly code: string; readonly message: string }
  | { readonly kind: 'arm-template' }
  | { readonly kind: 'arm-parameters' }
  | { readonly kind: 'deployment' }
  | { readonly kind: 'bicep' }
  | { readonly kind: 'other-template'; readonly types: readonly string[] }
  | { readonly kind: 'other-resources'; readonly items: readonly RecognisedItems[] }
  | { readonly kind: 'no-circuit-in-list' }
  /** `answer`: what Azure answered that is no resource, where that can be told. */
  | { readonly kind: 'not-azure'; readonly found: string; readonly answer?: string };

const askFor =
  'Paste what “az network express-route show -g <resource group> -n <circuit>” prints, or “az network express-route list”, or the REST body of a circuit.';

const plainSentences = {
  'wrong-encoding':
    'This text is full of NUL characters: it was probably saved as UTF-16, as Windows PowerShell does with “>”. Save it as UTF-8.',
  'format-list':
    'This is the list that PowerShell prints (“Name : …”). Paste the JSON instead: az network express-route show -g <resource group> -n <circuit>',
  table: `This is a table, which leaves out most of what Azure says. ${askFor}`,
  'arm-template': `This is an ARM template: it says what to deploy, not what stands in Azure. ${askFor}`,
  'arm-parameters': `This is a parameter file for an ARM template: it holds no circuit. ${askFor}`,
  deployment:
    'This is what Azure says about a deployment: the values that it was given, not what it deploys. Bring its template along: az deployment group export -g <resource group> -n <deployment>; or what stands in Azure now: az network express-route list',
  bicep:
    'This is Bicep. Bring the ARM template that it stands for: az bicep build --file <file> (for parameters: az bicep build-params --file <file>)',
  'no-circuit-in-list':
    'This list is empty: it holds no circuit. Look in another subscription or resource group: az network express-route list --subscription <subscription>',
} as const;

/** What was recognised, and what was expected instead. */
export function sayReadIssue(issue: ReadIssue): string {
  switch (issue.kind) {
    case 'empty':
      return `${issue.onlySpace ? 'There is only white space here' : 'There is nothing here'}. ${askFor}`;
    case 'too-large':
    case 'too-deep':
    case 'too-many-circuits':
      return sayLimit(issue);
    case 'not-json':
      return sayNotJson(issue.fault, issue.jsonFromLine);
    case 'braces-missing':
      return sayBracesMissing(issue.fault);
    case 'error-body':
      return `This is an error that Azure answered, not a circuit: ${issue.code}. ${issue.message}`.trim();
    case 'other-template':
      return sayOtherTemplate(issue.types);
    case 'other-resources':
      return `This is ${listed(issue.items)}, not a circuit. ${askFor}`;
    case 'not-azure':
      return issue.answer === undefined
        ? `This is JSON (${issue.found}), but no circuit of Azure’s. ${askFor}`
        : `This is ${issue.answer}, not a circuit. ${askFor}`;
    default:
      return plainSentences[issue.kind];
  }
}

function sayOtherTemplate(types: readonly string[]): string {
  const few = types.slice(0, 4).join(', ');
  return `This ARM template deploys nothing that belongs to ExpressRoute${few === '' ? '' : `, but ${few}`}.`;
}

type LimitIssue = Extract<ReadIssue, { readonly kind: 'too-large' | 'too-deep' | 'too-many-circuits' }>;

function sayLimit(issue: LimitIssue): string {
  switch (issue.kind) {
    case 'too-large':
      return `This text has ${issue.characters} characters; at most ${issue.limit} are read. Ask Azure for fewer circuits at a time, for example by resource group.`;
    case 'too-deep':
      return `At line ${issue.line}, column ${issue.column} the brackets nest deeper than ${issue.limit} levels. Nothing that Azure prints about circuits does. ${askFor}`;
    case 'too-many-circuits':
      return `This list has ${issue.count} circuits; at most ${issue.limit} are read at a time. Ask Azure for fewer, for example by resource group.`;
  }
}

/** One word for what was recognised, for programs. */
export function recognisedIn(issue: ReadIssue): string {
  if (issue.kind !== 'other-resources') return issue.kind;
  const [first, ...others] = issue.items;
  return others.length > 0 ? 'several-kinds' : (first?.kind ?? 'unknown');
}

function sayNotJson({ line, column, found, expected }: TextFault, jsonFromLine: number | null): string {
  const hint =
    jsonFromLine === null ? '' : ` The JSON seems to begin on line ${jsonFromLine}: leave out what stands before it.`;
  return `This is not JSON: at line ${line}, column ${column} stands ${found} where ${expected} is expected.${hint}`;
}

function sayBracesMissing(fault: TextFault | null): string {
  const again = fault
    ? ` Besides, at line ${fault.line}, column ${fault.column} stands ${fault.found} where ${fault.expected} is expected.`
    : '';
  return `The outer braces are missing, as in some examples of Microsoft’s documentation: put { before the first line and } after the last.${again}`;
}

function listed(items: readonly RecognisedItems[]): string {
  const titles = items.map(({ kind, count }) => titleOf(kind, count));
  const last = titles.at(-1) ?? '';
  return titles.length < 2 ? last : `${titles.slice(0, -1).join(', ')} and ${last}`;
}
