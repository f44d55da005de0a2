import type { PlanRequest } from '#domain/actions/index.ts';
import { labelOf } from '#domain/engine/verdict.ts';
import { circuitsOf, networksOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { keyOf } from '#ui/ask/reason-board.ts';
import { comparePath, planPagePath, planPages, stepPath } from '#ui/kit/paths.ts';
import { nextCircuitId, toDuplicateCircuit, toDuplicateNetwork } from '#ui/plan/copies.ts';
import { pageTitles } from '#ui/plan/use-plan-pages.ts';
import type { Entry } from './entry.ts';

/** In a larger plan, copies are made on the page of circuits. */
const MOST = 30;

/** Adding, copying, renaming and removing whole circuits and networks. */
export function wholeEntries(plan: Plan, planId: string): readonly Entry[] {
  const circuits = circuitsOf(plan).slice(0, MOST);
  const networks = networksOf(plan).slice(0, MOST);
  const fresh = nextCircuitId(plan);
  const add: PlanRequest = { id: 'plan-circuit', args: { circuitId: fresh, settings: { name: fresh } } };
  return [
    { ...askEntry(plan, add, 'new'), title: 'Add a circuit', note: `It is called ${fresh} at first` },
    ...circuits.flatMap(({ id, azure, settings }) => [
      askEntry(plan, toDuplicateCircuit(plan, id), 'copy clone circuit'),
      ...(azure
        ? []
        : [
            renameEntry(settings.name, `${stepPath(planId, id, 'create')}?at=${encodeURIComponent(id)}`),
            askEntry(plan, { id: 'discard-planned', args: { id } }, 'delete circuit'),
          ]),
    ]),
    ...networks.flatMap(({ id, azure }) => [
      askEntry(plan, toDuplicateNetwork(plan, id), 'copy clone network'),
      ...(azure ? [] : [askEntry(plan, { id: 'discard-planned', args: { id } }, 'delete network')]),
    ]),
  ];
}

function askEntry(plan: Plan, request: PlanRequest, also: string): Entry {
  return {
    id: keyOf(request),
    group: 'whole',
    title: labelOf(plan, request),
    also,
    note: null,
    isBarred: false,
    deed: { kind: 'ask', request },
  };
}

function renameEntry(name: string, path: string): Entry {
  return {
    id: `rename ${path}`,
    group: 'whole',
    title: `Rename ${name || 'the unnamed circuit'}`,
    also: 'circuit name',
    note: 'In step 1',
    isBarred: false,
    deed: { kind: 'go', path },
  };
}

/** Leads to the dialog that sets what Azure shows beside the plan. */
export function compareEntry(planId: string): Entry {
  return {
    id: 'compare',
    group: 'commands',
    title: 'Compare with Azure…',
    also: 'drift differences changed take over import what Azure shows',
    note: 'Sets what Azure shows beside this plan',
    isBarred: false,
    deed: { kind: 'go', path: comparePath(planId) },
  };
}

/** The pages that are about the whole plan. */
export function planPageEntries(planId: string): readonly Entry[] {
  return planPages.map((page) => ({
    id: `page ${page}`,
    group: 'pages',
    title: pageTitles[page],
    also: 'page plan go',
    note: notes[page],
    isBarred: false,
    deed: { kind: 'go', path: planPagePath(planId, page) },
  }));
}

const notes = {
  circuits: 'All circuits and networks: add, copy, rename, remove',
  addresses: 'Every prefix of the plan',
  checks: 'What the rules find, and what mends it',
  resiliency: 'What happens when a part fails',
  export: 'Files to run, hand over, show and keep',
  catalog: 'Locations, providers, sizes and limits',
} as const;
