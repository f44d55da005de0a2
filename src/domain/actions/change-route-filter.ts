import { putRouteFilter } from '#domain/model/edit.ts';
import type { RouteFilterId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { attachedTo, filterForCircuit, filterWords } from '#domain/model/route-filter-life.ts';
import type { PlanAction } from './index.ts';

export interface ChangeRouteFilter {
  readonly routeFilterId: RouteFilterId;
  /** The whole new list of values. */
  readonly communities: readonly string[];
}

function changed(plan: Plan, { routeFilterId, communities }: ChangeRouteFilter): Plan {
  const filter = plan.routeFilters[routeFilterId];
  return filter ? putRouteFilter(plan, { ...filter, settings: { ...filter.settings, communities } }) : plan;
}

export const changeRouteFilter: PlanAction<ChangeRouteFilter, 'filter-not-created'> = {
  actors: ['customer'],
  label: 'Change route filter {filter}',
  done: 'Route filter {filter} changed',
  rules: ['RF-03', 'RF-05'],
  refusals: { 'filter-not-created': '{filter} does not exist in Azure yet.' },

  guard: (plan, { routeFilterId }) =>
    plan.routeFilters[routeFilterId]?.azure ? [] : [{ reason: 'filter-not-created' }],

  // Wherever it is attached, the new values hold at once.
  checked: (plan, args) => ({
    plan: changed(plan, args),
    subjects: [args.routeFilterId, ...attachedTo(plan, args.routeFilterId).map((peering) => peering.id)],
  }),

  missing: (_plan, { communities }) => (communities.length === 0 ? ['communities'] : []),
  apply: changed,

  offers(plan, circuitId) {
    const filter = filterForCircuit(plan, circuitId);
    return filter?.azure ? [{ routeFilterId: filter.id, communities: filter.settings.communities }] : [];
  },

  words: (plan, { routeFilterId }) => filterWords(plan, routeFilterId),
};
