import type { RouteFilterId } from '#domain/model/ids.ts';
import { nameOf } from '#domain/model/look-up.ts';
import { attachedTo, backToPlannedFilter, filterForCircuit, filterWords } from '#domain/model/route-filter-life.ts';
import type { PlanAction } from './index.ts';

export interface DeleteRouteFilter {
  readonly routeFilterId: RouteFilterId;
}

export const deleteRouteFilter: PlanAction<DeleteRouteFilter, 'filter-not-created' | 'filter-attached'> = {
  actors: ['customer'],
  label: 'Delete route filter {filter}',
  done: 'Route filter {filter} deleted',
  rules: ['RF-06'],
  nature: 'removal',
  refusals: {
    'filter-not-created': '{filter} does not exist in Azure.',
    'filter-attached': '{filter} is attached to {user}: detach it first.',
  },

  guard(plan, { routeFilterId }) {
    if (!plan.routeFilters[routeFilterId]?.azure) return [{ reason: 'filter-not-created' }];
    return attachedTo(plan, routeFilterId).map(({ id: peeringId, circuitId }) => ({
      reason: 'filter-attached',
      data: { user: nameOf(plan, circuitId) },
      subjects: [peeringId],
      remedy: { id: 'detach-route-filter', args: { peeringId } },
    }));
  },

  apply: (plan, { routeFilterId }) => backToPlannedFilter(plan, routeFilterId),

  offers(plan, circuitId) {
    const filter = filterForCircuit(plan, circuitId);
    return filter?.azure ? [{ routeFilterId: filter.id }] : [];
  },

  words: (plan, { routeFilterId }) => filterWords(plan, routeFilterId),
};
