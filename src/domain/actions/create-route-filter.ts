import { putRouteFilter } from '#domain/model/edit.ts';
import type { RouteFilterId } from '#domain/model/ids.ts';
import { filterForCircuit, filterWords } from '#domain/model/route-filter-life.ts';
import type { PlanAction } from './index.ts';

export interface CreateRouteFilter {
  readonly routeFilterId: RouteFilterId;
}

const needed = ['name', 'resourceGroup', 'location', 'communities'] as const;

export const createRouteFilter: PlanAction<CreateRouteFilter, 'filter-missing' | 'filter-exists'> = {
  actors: ['customer'],
  label: 'Create route filter {filter}',
  done: 'Route filter {filter} created',
  rules: ['RF-03'],
  refusals: {
    'filter-missing': 'This route filter is not in the plan.',
    'filter-exists': '{filter} exists already.',
  },

  guard(plan, { routeFilterId }) {
    const filter = plan.routeFilters[routeFilterId];
    if (!filter) return [{ reason: 'filter-missing' }];
    return filter.azure ? [{ reason: 'filter-exists' }] : [];
  },

  checked: (plan, { routeFilterId }) => ({ plan, subjects: [routeFilterId] }),

  missing(plan, { routeFilterId }) {
    const settings = plan.routeFilters[routeFilterId]?.settings;
    return settings ? needed.filter((field) => settings[field].length === 0) : [];
  },

  apply(plan, { routeFilterId }, { day }) {
    const filter = plan.routeFilters[routeFilterId];
    return filter ? putRouteFilter(plan, { ...filter, azure: { createdDay: day } }) : plan;
  },

  offers(plan, circuitId) {
    const filter = filterForCircuit(plan, circuitId);
    return filter && !filter.azure ? [{ routeFilterId: filter.id }] : [];
  },

  words: (plan, { routeFilterId }) => filterWords(plan, routeFilterId),
};
