import { type Offer, offersOf } from '#domain/engine/offers.ts';
import { perform, startRun } from '#domain/engine/run.ts';
import type { StepId } from '#domain/engine/steps.ts';
import { turnOf } from '#domain/engine/turn.ts';
import type { CircuitFacts } from '#domain/formats/azure-circuit/circuit-facts.ts';
import type { DocumentForm } from '#domain/formats/azure-circuit/document-shape.ts';
import { type AzureDocument, readAzureCircuits } from '#domain/formats/azure-circuit/read-azure-circuits.ts';
import { recognisedIn, sayReadIssue } from '#domain/formats/azure-circuit/read-issue.ts';
import { sayReadNote } from '#domain/formats/azure-circuit/read-note.ts';
import { toPlanCircuits } from '#domain/formats/azure-circuit/to-plan-circuits.ts';
import type { Outcome } from '#domain/model/outcome.ts';
import type { Actor } from '#domain/model/plan.ts';

/** A circuit with where it stands: the step it is at, whose turn it is, and what would be refused now. */
interface InspectedCircuit extends CircuitFacts {
  readonly step: StepId;
  readonly turn: Actor;
  /** Reasons by action, where the action is refused in every form in which it could be asked for. */
  readonly refusals: { readonly [actionId: string]: string };
}

/** What is printed about a file. */
export interface Inspection {
  readonly file: string;
  readonly format: string;
  readonly ok: boolean;
  readonly error?: string;
  readonly circuits: readonly InspectedCircuit[];
  readonly notes?: readonly string[];
}

/** `text` is what the file holds, or a sentence that says why it cannot be read. */
export function inspect(file: string, text: Outcome<string, string>): Inspection {
  if (!text.ok) return { file, format: 'unreadable', ok: false, error: text.error, circuits: [] };
  const read = readAzureCircuits(text.value);
  if (!read.ok) {
    return { file, format: recognisedIn(read.error), ok: false, error: sayReadIssue(read.error), circuits: [] };
  }
  const circuits = read.value.circuits.map((_facts, index) => inspectCircuit(read.value, index));
  const notes = read.value.notes.map(sayReadNote);
  const format = formatOf(read.value);
  return { file, format, ok: true, circuits, ...(notes.length > 0 ? { notes } : {}) };
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

function formatOf({ form, properties }: AzureDocument): string {
  return properties === 'nested' ? nestedForms[form] : flattenedForms[form];
}

/** Each circuit is looked at by itself, in a run of its own, through the same door as on the page. */
function inspectCircuit(document: AzureDocument, index: number): InspectedCircuit {
  const circuits = document.circuits.slice(index, index + 1);
  const args = toPlanCircuits({ ...document, circuits, besides: document.besides.slice(index, index + 1) }, { day: 0 });
  const run = perform(startRun(0), { id: 'import-circuits', args });
  const [facts] = circuits;
  const [circuit] = args.circuits;
  if (!run.ok || !facts || !circuit) throw new Error(`Circuit ${index} was read and could not be imported.`);
  const { plan } = run.value;
  const { step, actor } = turnOf(plan, circuit.id);
  return { ...facts, step, turn: actor, refusals: refusalsOf(offersOf(plan, circuit.id)) };
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
