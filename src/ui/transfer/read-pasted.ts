import { perform, startRun } from '#domain/engine/run.ts';
import { currentStep, type StepId } from '#domain/engine/steps.ts';
import { type Turn, turnOf } from '#domain/engine/turn.ts';
import { type PlanVerdict, saidBy } from '#domain/engine/verdict.ts';
import type { PlanRequest } from '#domain/actions/index.ts';
import { type AzureDocument, readAzureCircuits } from '#domain/formats/azure-circuit/read-azure-circuits.ts';
import { sayReadIssue } from '#domain/formats/azure-circuit/read-issue.ts';
import { sayReadNote } from '#domain/formats/azure-circuit/read-note.ts';
import { toPlanCircuits } from '#domain/formats/azure-circuit/to-plan-circuits.ts';
import type { PlanFileIssue } from '#domain/formats/plan-file/plan-file.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitsOf, networksOf } from '#domain/model/look-up.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import { textToRun } from '#domain/engine/kept-run.ts';

/** A circuit of the text, and where it stands. */
export interface FoundCircuit {
  readonly id: CircuitId;
  readonly name: string;
  readonly provider: string;
  readonly providerState: string;
  readonly status: string;
  readonly provisioningState: string;
  readonly step: StepId;
  readonly turn: Turn;
}

export interface FoundCircuits {
  readonly kind: 'circuits';
  readonly count: number;
  /** The first of them. */
  readonly shown: readonly FoundCircuit[];
  /** How many properties were kept although nothing here knows them. */
  readonly unknown: number;
  readonly notes: readonly string[];
  readonly planName: string;
  readonly request: PlanRequest<'import-circuits'>;
}

export interface FoundPlan {
  readonly kind: 'plan';
  readonly name: string;
  readonly circuits: number;
  readonly networks: number;
}

export type Pasted = FoundCircuits | FoundPlan | { readonly kind: 'fault'; readonly sentence: string };

/** More rows than anyone reads; the others are opened all the same. */
const MOST_SHOWN = 50;

/** What a text from outside holds: circuits as Azure prints them, or a plan that Onramp wrote. */
export function readPasted(text: string): Pasted {
  const plan = text.includes('"schemaVersion"') ? readPlan(text) : null;
  if (plan) return plan;
  const document = readAzureCircuits(text);
  return document.ok ? findCircuits(document.value) : { kind: 'fault', sentence: sayReadIssue(document.error) };
}

function readPlan(text: string): Pasted | null {
  const run = textToRun(text.trim());
  if (!run.ok) return faultOf(run.error);
  const { plan } = run.value;
  return {
    kind: 'plan',
    name: plan.name || 'Unnamed plan',
    circuits: circuitsOf(plan).length,
    networks: networksOf(plan).length,
  };
}

function faultOf(issue: PlanFileIssue): Pasted | null {
  switch (issue.kind) {
    case 'not-a-plan-file':
      return null;
    case 'newer-version':
      return {
        kind: 'fault',
        sentence: `This is a plan file of a newer Onramp (schemaVersion ${issue.version}). Reload the page: the newer version may be there already.`,
      };
    case 'damaged':
      return {
        kind: 'fault',
        sentence: `This is a plan file of Onramp, but it is damaged at: ${issue.where}. Look for an earlier copy of the file.`,
      };
  }
}

function findCircuits(document: AzureDocument): Pasted {
  const request: PlanRequest<'import-circuits'> = { id: 'import-circuits', args: toPlanCircuits(document, { day: 0 }) };
  const run = perform(startRun(0), request);
  if (!run.ok) return { kind: 'fault', sentence: sayVerdict(run.error) };
  const { plan } = run.value;
  const circuits = circuitsOf(plan);
  return {
    kind: 'circuits',
    count: circuits.length,
    shown: circuits.slice(0, MOST_SHOWN).map((circuit) => describe(plan, circuit)),
    unknown: document.kept,
    notes: document.notes.map(sayReadNote),
    planName: nameFor(circuits),
    request,
  };
}

function describe(plan: Plan, { id, settings, azure }: Circuit): FoundCircuit {
  return {
    id,
    name: settings.name || 'unnamed',
    provider: settings.serviceProviderName,
    providerState: azure?.serviceProviderProvisioningState ?? '',
    status: azure?.circuitProvisioningState ?? '',
    provisioningState: azure?.provisioningState ?? '',
    step: currentStep(plan, id),
    turn: turnOf(plan, id),
  };
}

function nameFor(circuits: readonly Circuit[]): string {
  const [first, ...rest] = circuits;
  if (first && rest.length === 0) return first.settings.name || 'Circuit from Azure';
  return `${circuits.length} circuits from Azure`;
}

export function sayVerdict(verdict: PlanVerdict): string {
  const sentences = saidBy(verdict).map(({ sentence }) => sentence);
  return sentences.join(' ');
}
