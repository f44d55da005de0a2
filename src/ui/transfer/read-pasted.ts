import { perform, startRun } from '#domain/engine/run.ts';
import { currentStep, type StepId } from '#domain/engine/steps.ts';
import { type Turn, turnOf } from '#domain/engine/turn.ts';
import { type PlanVerdict, saidBy } from '#domain/engine/verdict.ts';
import type { PlanRequest } from '#domain/actions/index.ts';
import { sayReadIssue } from '#domain/formats/azure-circuit/read-issue.ts';
import { sayReadNote } from '#domain/formats/azure-circuit/read-note.ts';
import { leftOutOf } from '#domain/formats/documents/document-notes.ts';
import type { FoundResource, Unresolved } from '#domain/formats/documents/found.ts';
import { type ReadDocuments, readDocuments, type TextToRead } from '#domain/formats/documents/read-documents.ts';
import { saySkipped } from '#domain/formats/documents/skipped.ts';
import { toPlanResources } from '#domain/formats/documents/to-plan-resources.ts';
import type { PlanFileIssue } from '#domain/formats/plan-file/plan-file.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitsOf, networksOf } from '#domain/model/look-up.ts';
import { type Circuit, emptyPlan, type Plan } from '#domain/model/plan.ts';
import { textToRun } from '#domain/engine/kept-run.ts';

/** A circuit of the text, and where it stands. */
export interface FoundCircuit {
  readonly id: CircuitId;
  readonly name: string;
  readonly provider: string;
  readonly providerState: string;
  readonly status: string;
  readonly provisioningState: string;
  /** Azure has said nothing of it: a template asks for it. */
  readonly isPlanned: boolean;
  readonly step: StepId;
  readonly turn: Turn;
}

export interface FoundCircuits extends Excerpt<FoundCircuit> {
  readonly kind: 'circuits';
  /** How many properties were kept although nothing here knows them. */
  readonly unknown: number;
  readonly notes: Excerpt<string>;
  /** What makes no part of a plan of its own, and why. */
  readonly skipped: Excerpt<string>;
  /** What is found besides circuits, such as “2 virtual networks”. */
  readonly besides: readonly string[];
  /** What a template leaves open. */
  readonly unresolved: Excerpt<Unresolved>;
  readonly planName: string;
  /** Why they make no plan of their own; empty if they do. */
  readonly fault: string;
}

/** What the circuits and the resources beside them are, in full. */
export interface FoundContents {
  readonly request: PlanRequest<'import-resources'>;
  /** As they were read, to be compared with a plan or added to one. */
  readonly resources: readonly FoundResource[];
}

export interface FoundPlan {
  readonly kind: 'plan';
  readonly name: string;
  readonly circuits: number;
  readonly networks: number;
}

export interface Fault {
  readonly kind: 'fault';
  readonly sentence: string;
}

export type Pasted = (FoundCircuits & FoundContents) | FoundPlan | Fault;

/**
 * What texts from outside hold together: circuits as Azure prints them, or a plan that Onramp wrote. Each is told to
 * `onText`, by its place, before it is read.
 */
export function readTexts(texts: readonly TextToRead[], onText?: (index: number) => void): Pasted {
  const [only] = texts;
  const plan = texts.length === 1 && only?.text.includes('"schemaVersion"') ? readPlan(only.text) : null;
  if (plan) return plan;
  const read = readDocuments(texts, onText);
  return read.documents.length > 0 ? findResources(read) : { kind: 'fault', sentence: faultIn(read) };
}

function faultIn({ unread }: ReadDocuments): string {
  return unread.map(({ name, issue }) => (unread.length > 1 ? `${name}: ` : '') + sayReadIssue(issue)).join(' ');
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

function findResources({ documents, unread }: ReadDocuments): Pasted {
  const resources = documents.flatMap((document) => document.resources);
  const { args, skipped, notes, kept } = toPlanResources(resources, { day: 0 });
  const request: PlanRequest<'import-resources'> = { id: 'import-resources', args };
  const run = perform(startRun(0), request);
  const plan = run.ok ? run.value.plan : emptyPlan;
  const circuits = circuitsOf(plan);
  const { shown, count } = excerptOf(circuits);
  return {
    kind: 'circuits',
    count,
    shown: shown.map((circuit) => describe(plan, circuit)),
    unknown: kept,
    notes: excerptOf([
      ...unread.map(({ name, issue }) => `${name}: ${sayReadIssue(issue)}`),
      ...documents.flatMap(leftOutOf),
      ...notes.map(sayReadNote),
    ]),
    skipped: excerptOf(skipped.map(saySkipped)),
    besides: countsIn({ ...args, circuits: [], peerings: [], authorizations: [] }),
    unresolved: excerptOf(documents.flatMap((document) => document.unresolved)),
    planName: nameFor(circuits),
    fault:
      circuits.length > 0
        ? ''
        : sayReadIssue({ kind: 'other-resources', items: documents.flatMap(({ kinds }) => kinds) }),
    request,
    resources,
  };
}

/** How many resources there are of each kind, such as “2 virtual networks”. */
export function countsIn(args: PlanRequest<'import-resources'>['args']): readonly string[] {
  const counts: readonly (readonly [number, string])[] = [
    [args.circuits.length, 'circuit'],
    [args.peerings.length, 'peering'],
    [args.authorizations.length, 'authorization'],
    [args.networks.length, 'virtual network'],
    [args.gateways.length, 'gateway'],
    [args.connections.length, 'connection'],
    [args.routeFilters.length, 'route filter'],
    [args.ports.length, 'port pair'],
    [args.further?.portAuthorizations.length ?? 0, 'port authorization'],
    [args.globalReaches.length, 'Global Reach connection'],
  ];
  return counts.flatMap(([count, one]) => (count > 0 ? [`${count} ${one}${count === 1 ? '' : 's'}`] : []));
}

function describe(plan: Plan, { id, settings, azure }: Circuit): FoundCircuit {
  return {
    id,
    name: settings.name || 'unnamed',
    provider: settings.serviceProviderName,
    providerState: azure?.serviceProviderProvisioningState ?? '',
    status: azure?.circuitProvisioningState ?? '',
    provisioningState: azure?.provisioningState ?? '',
    isPlanned: azure === null,
    step: currentStep(plan, id),
    turn: turnOf(plan, id),
  };
}

function nameFor(circuits: readonly Circuit[]): string {
  const [first, ...rest] = circuits;
  const source = circuits.every(({ azure }) => azure === null) ? 'a template' : 'Azure';
  if (first && rest.length === 0) return first.settings.name || `Circuit from ${source}`;
  return `${circuits.length} circuits from ${source}`;
}

export function sayVerdict(verdict: PlanVerdict): string {
  const sentences = saidBy(verdict).map(({ sentence }) => sentence);
  return sentences.join(' ');
}
