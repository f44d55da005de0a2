import type { ImportResources } from '#domain/actions/import-resources.ts';
import { textToRun } from '#domain/engine/kept-run.ts';
import { type Offer, offersOf } from '#domain/engine/offers.ts';
import { review } from '#domain/engine/review.ts';
import { perform, startRun } from '#domain/engine/run.ts';
import type { StepId } from '#domain/engine/steps.ts';
import { turnOf } from '#domain/engine/turn.ts';
import type { CircuitFacts } from '#domain/formats/azure-circuit/circuit-facts.ts';
import { readCircuit } from '#domain/formats/azure-circuit/circuit-reader.ts';
import type { DocumentForm } from '#domain/formats/azure-circuit/document-shape.ts';
import { recognisedIn, sayReadIssue } from '#domain/formats/azure-circuit/read-issue.ts';
import { type DocumentFacts, factsOf } from '#domain/formats/documents/facts.ts';
import type { FoundResource, Unresolved } from '#domain/formats/documents/found.ts';
import { type ReadDocument, readDocuments, type UnreadText } from '#domain/formats/documents/read-documents.ts';
import { notesOnDocument } from '#domain/formats/documents/document-notes.ts';
import { toPlanResources } from '#domain/formats/documents/to-plan-resources.ts';
import { nameOf } from '#domain/model/look-up.ts';
import { fail, type Outcome, succeed } from '#domain/model/outcome.ts';
import { type Actor, emptyPlan, type Plan } from '#domain/model/plan.ts';
import type { Severity } from '#domain/shapes/rule.ts';
import { sayPlanFileIssue } from './read-plan.ts';

/** A circuit with where it stands: the step it is at, whose turn it is, and what would be refused now. */
interface InspectedCircuit extends CircuitFacts {
  readonly step: StepId;
  readonly turn: Actor;
  /** Reasons by action, where the action is refused in every form in which it could be asked for. */
  readonly refusals: { readonly [actionId: string]: string };
}

/** What a rule finds on what the file holds. */
interface InspectedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly subject: string;
  readonly message: string;
}

/** What is printed about a file. */
export interface Inspection extends Partial<Omit<DocumentFacts, 'circuits'>> {
  readonly file: string;
  readonly format: string;
  readonly ok: boolean;
  readonly error?: string;
  /** How many resources of each kind the file holds. */
  readonly kinds?: { readonly [kind: string]: number };
  readonly circuits: readonly InspectedCircuit[];
  /** What expressions of a template hide. */
  readonly unresolved?: readonly Omit<Unresolved, 'from'>[];
  readonly findings?: readonly InspectedFinding[];
  readonly notes?: readonly string[];
}

export interface FileToInspect {
  readonly file: string;
  /** What the file holds, or a sentence that says why it cannot be read. */
  readonly text: Outcome<string, string>;
}

/** Looks at one file by itself. */
export function inspect(file: string, text: Outcome<string, string>): Inspection {
  const [inspection] = inspectFiles([{ file, text }]);
  if (!inspection) throw new Error(`Nothing was said about ${file}.`);
  return inspection;
}

/** Looks at files, each by itself; parameter files fill the templates beside them. */
export function inspectFiles(files: readonly FileToInspect[]): readonly Inspection[] {
  const numbered = files.map((each, index) => ({
    ...each,
    name: `${index} ${each.file}`,
    plan: planFileIn(each.text),
  }));
  const texts = numbered.flatMap(({ name, text, plan }) => (text.ok && !plan ? [{ name, text: text.value }] : []));
  const { documents, unread } = readDocuments(texts);
  const byName = new Map<string, ReadDocument | UnreadText>([...documents, ...unread].map((each) => [each.name, each]));
  return numbered.map(({ file, name, text, plan }) => {
    if (!text.ok) return { file, format: 'unreadable', ok: false, error: text.error, circuits: [] };
    return plan ? inspectPlanFile(file, plan) : inspectDocument(file, byName.get(name));
  });
}

/** Undefined where the text is no plan file of Onramp. */
function planFileIn(text: Outcome<string, string>): Outcome<Plan, string> | undefined {
  if (!text.ok || !text.value.includes('"schemaVersion"')) return undefined;
  const run = textToRun(text.value.trim());
  if (run.ok) return succeed(run.value.plan);
  return run.error.kind === 'not-a-plan-file' ? undefined : fail(`This ${sayPlanFileIssue(run.error)}`);
}

function inspectPlanFile(file: string, plan: Outcome<Plan, string>): Inspection {
  if (!plan.ok) return { file, format: 'plan-file', ok: false, error: plan.error, circuits: [] };
  const kinds = Object.entries(plan.value).flatMap(([shelf, entities]): readonly (readonly [string, number])[] =>
    typeof entities === 'object' && !Array.isArray(entities) ? [[shelf, Object.keys(entities).length]] : [],
  );
  const circuits = Object.values<Plan['circuits'][keyof Plan['circuits']]>(plan.value.circuits).map(
    ({ id, settings }) => ({
      name: settings.name,
      peerings: [],
      authorizations: [],
      ...standing(plan.value, id),
    }),
  );
  return {
    file,
    format: 'plan-file',
    ok: true,
    kinds: Object.fromEntries(kinds.filter(([, count]) => count > 0)),
    circuits,
    findings: findingsOf(plan.value),
  };
}

function inspectDocument(file: string, read: ReadDocument | UnreadText | undefined): Inspection {
  if (!read) throw new Error(`${file} was neither read nor refused.`);
  if ('issue' in read) {
    return { file, format: recognisedIn(read.issue), ok: false, error: sayReadIssue(read.issue), circuits: [] };
  }
  const { circuits: _circuits, ...others } = factsOf(read.resources.filter(({ kind }) => kind !== 'circuit'));
  const { args } = toPlanResources(read.resources, { day: 0 });
  const notes = notesOnDocument(read);
  return {
    file,
    format: formatOf(read),
    ok: true,
    kinds: Object.fromEntries(read.kinds.map(({ kind, count }) => [kind, count])),
    circuits: read.resources.filter(({ kind }) => kind === 'circuit').map(inspectCircuit),
    ...others,
    unresolved: read.unresolved.map(({ from: _from, ...rest }) => rest),
    findings: findingsOf(planWith(args)),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

const flattenedForms: { readonly [Form in DocumentForm]: string } = {
  object: 'az-show-object',
  array: 'az-list',
  'value-list': 'az-value-list',
  'data-list': 'graph-list',
};

const nestedForms: { readonly [Form in DocumentForm]: string } = {
  object: 'rest-object',
  array: 'rest-array',
  'value-list': 'rest-list',
  'data-list': 'graph-list',
};

function formatOf({ form, properties }: ReadDocument): string {
  switch (form) {
    case 'arm-template':
    case 'arm-parameters':
    case 'powershell-format-list':
      return form;
    default:
      return properties === 'nested' ? nestedForms[form] : flattenedForms[form];
  }
}

function planWith(args: ImportResources): Plan {
  const run = perform(startRun(0), { id: 'import-resources', args });
  return run.ok ? run.value.plan : emptyPlan;
}

/** Each circuit is looked at by itself, in a run of its own, through the same door as on the page. */
function inspectCircuit(found: FoundResource): InspectedCircuit {
  const { args } = toPlanResources([found], { day: 0 });
  const [circuit] = args.circuits;
  if (!circuit) throw new Error('A circuit was read and could not be imported.');
  return { ...readCircuit(found.record).facts, ...standing(planWith(args), circuit.id) };
}

function standing(plan: Plan, id: Parameters<typeof turnOf>[1]): Pick<InspectedCircuit, 'step' | 'turn' | 'refusals'> {
  const { step, actor } = turnOf(plan, id);
  return { step, turn: actor, refusals: refusalsOf(offersOf(plan, id)) };
}

function refusalsOf(offers: readonly Offer[]): { readonly [actionId: string]: string } {
  const actionIds = [...new Set(offers.map((offer) => offer.request.id))];
  return Object.fromEntries(
    actionIds.flatMap((id) => {
      const verdicts = offers.filter((offer) => offer.request.id === id).map((offer) => offer.verdict);
      const [first] = verdicts;
      const isRefused = first?.kind === 'refused' && verdicts.every((verdict) => verdict.kind === 'refused');
      return isRefused ? [[id, first.said[0].reason] as const] : [];
    }),
  );
}

/** What the rules find on the whole. */
function findingsOf(plan: Plan): readonly InspectedFinding[] {
  return review(plan).map(({ rule, severity, subject, message }) => ({
    rule,
    severity,
    subject: nameOf(plan, subject),
    message,
  }));
}
