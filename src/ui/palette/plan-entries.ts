import { type ActionId, type PlanRequest, actions } from '#domain/actions/index.ts';
import { offersOf, type Offer } from '#domain/engine/offers.ts';
import { type StepId, stepIds, stepsOf } from '#domain/engine/steps.ts';
import { turnOf } from '#domain/engine/turn.ts';
import { isBarred, saidBy, verdictOf } from '#domain/engine/verdict.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitsOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { actorName, actorOrder, askLabel } from '#ui/ask/ask-words.ts';
import { keyOf } from '#ui/ask/reason-board.ts';
import { planPath, stepPath } from '#ui/kit/paths.ts';
import type { Entry } from './entry.ts';

export interface Place {
  readonly planId: string;
  /** Null on the pages that are about the whole plan. */
  readonly circuitId: CircuitId | null;
  readonly step: string;
}

export interface PlaceOfCircuit extends Place {
  readonly circuitId: CircuitId;
}

const stepTitles: { readonly [Id in StepId]: string } = {
  create: 'Create circuit',
  order: 'Order connectivity',
  verify: 'Verify provisioning',
  routing: 'Configure routing',
  link: 'Link virtual networks',
};

/** Every action of the circuit on screen: what goes ahead before what is barred, your own before those of others. */
export function actionEntries(plan: Plan, place: PlaceOfCircuit): readonly Entry[] {
  return offersOf(plan, place.circuitId)
    .toSorted((a, b) => rank(a) - rank(b))
    .map((offer) => inItsForm(actionEntry(plan, offer), offer.request, place));
}

/** The rules that the plan does not follow now. */
export function eraEntry(plan: Plan): Entry {
  const request = { id: 'choose-era', args: { era: plan.era === 'today' ? 'seed' : 'today' } } as const;
  const entry = actionEntry(plan, { request, actor: 'customer', verdict: verdictOf(plan, request) });
  return { ...entry, group: 'commands' };
}

/** What takes values is not carried out without any: it leads to its form. */
function inItsForm(entry: Entry, { id }: PlanRequest, { planId, circuitId }: PlaceOfCircuit): Entry {
  const step = formOf(id);
  if (step === null || entry.isBarred) return entry;
  return {
    ...entry,
    note: `In step ${stepIds.indexOf(step) + 1}`,
    deed: { kind: 'go', path: stepPath(planId, circuitId, step) },
  };
}

function formOf(id: ActionId): StepId | null {
  switch (id) {
    case 'change-peering':
    case 'rotate-md5-key':
    case 'change-advertised-prefixes':
      return 'routing';
    case 'change-network':
      return 'link';
    default:
      return null;
  }
}

const verdictRanks = {
  allowed: 0,
  'allowed-with-warning': 0,
  incomplete: 0,
  'no-effect': 1,
  refused: 1,
  'not-applicable': 2,
} as const;
// Nobody looks for bad luck first.
const natureRanks = { planning: 0, none: 0, purchase: 1, drill: 1, removal: 2, fault: 3 } as const;

function rank({ request, verdict, actor }: Offer): number {
  const nature = natureRanks[actions[request.id].nature ?? 'none'];
  return verdictRanks[verdict.kind] * 100 + nature * 10 + actorOrder.indexOf(actor);
}

function actionEntry(plan: Plan, { request, verdict, actor }: Omit<Offer, 'label'>): Entry {
  const [said] = saidBy(verdict);
  return {
    id: keyOf(request),
    group: 'actions',
    title: askLabel(plan, request),
    also: `${request.id} ${actor} ${actorName(plan, request)}`,
    note: said?.sentence ?? null,
    isBarred: isBarred(verdict),
    deed: { kind: 'ask', request },
    actor,
    verdict,
  };
}

/** Whose turn it is, and what they would do: the action itself, or the step where it is done. */
export function nextEntries(plan: Plan, { planId, circuitId, step }: PlaceOfCircuit): readonly Entry[] {
  const turn = turnOf(plan, circuitId);
  const action = turn.request ? [nextAction(plan, turn.request, turn)] : [];
  if (turn.step === step) return action;
  const page = pageEntry({ id: turn.step, summary: turn.task }, stepPath(planId, circuitId, turn.step));
  return [
    ...action,
    {
      ...page,
      id: 'next page',
      group: 'next',
      title: `Go to step ${stepIds.indexOf(turn.step) + 1}: ${stepTitles[turn.step]}`,
    },
  ];
}

function nextAction(
  plan: Plan,
  request: PlanRequest,
  { task, actor }: { readonly task: string; readonly actor: Entry['actor'] & string },
): Entry {
  const entry = actionEntry(plan, { request, actor, verdict: verdictOf(plan, request) });
  return { ...entry, id: `next ${entry.id}`, group: 'next', note: entry.isBarred ? entry.note : task };
}

/** The five steps of every circuit. */
export function pageEntries(plan: Plan, { planId }: Pick<Place, 'planId'>): readonly Entry[] {
  const circuits = circuitsOf(plan);
  return circuits.flatMap((circuit) =>
    stepsOf(plan, circuit.id).map((step) => {
      const entry = pageEntry(step, stepPath(planId, circuit.id, step.id));
      const name = circuit.settings.name || 'Unnamed circuit';
      const title = circuits.length > 1 ? `${name}: ${entry.title}` : entry.title;
      return { ...entry, title, also: `${entry.also} ${name}` };
    }),
  );
}

function pageEntry({ id, summary }: { readonly id: StepId; readonly summary: string }, path: string): Entry {
  return {
    id: `page ${path}`,
    group: 'pages',
    title: stepTitles[id],
    also: `step ${stepIds.indexOf(id) + 1} page go`,
    note: summary,
    isBarred: false,
    deed: { kind: 'go', path },
  };
}

export const homeEntry: Entry = {
  id: 'page home',
  group: 'pages',
  title: 'All plans',
  also: 'home start page go',
  note: 'Start a plan, or open another one',
  isBarred: false,
  deed: { kind: 'go', path: '/' },
};

/** A plan that is kept on this device. */
export function planEntry({ id, name }: { readonly id: string; readonly name: string }): Entry {
  return {
    id: `plan ${id}`,
    group: 'plans',
    title: name || 'Unnamed plan',
    also: 'open plan go',
    note: null,
    isBarred: false,
    deed: { kind: 'go', path: planPath(id) },
  };
}
