import { putRouteFilter } from '#domain/model/edit.ts';
import { type PeeringId, type RouteFilterId, routeFilterId as asRouteFilterId } from '#domain/model/ids.ts';
import { peeringOf } from '#domain/model/look-up.ts';
import type { Circuit, Peering } from '#domain/model/plan.ts';
import { blankRouteFilter, type RouteFilterSettings } from '#domain/model/route-filter.ts';
import { chooseFilter, filterWords } from '#domain/model/route-filter-life.ts';
import type { PlanAction } from './index.ts';

export interface PlanRouteFilter {
  readonly routeFilterId: RouteFilterId;
  /** Only what changes; what is never given stays blank. */
  readonly settings: Partial<RouteFilterSettings>;
  /** The Microsoft peering that it is meant for. */
  readonly peeringId?: PeeringId;
}

export const planRouteFilter: PlanAction<PlanRouteFilter, 'filter-exists' | 'other-filter-attached'> = {
  actors: ['customer'],
  label: 'Plan a route filter',
  done: 'Route filter {filter} planned',
  nature: 'planning',
  refusals: {
    'filter-exists': '{filter} is live: change it instead.',
    'other-filter-attached': '{other} is attached to this peering: detach it first.',
  },

  guard(plan, { routeFilterId, settings, peeringId }) {
    if (plan.routeFilters[routeFilterId]?.azure && Object.keys(settings).length > 0) {
      return [{ reason: 'filter-exists' }];
    }
    const peering = peeringId === undefined ? undefined : plan.peerings[peeringId];
    if (!peering?.azure?.filterAttached || peering.settings.routeFilterId === routeFilterId) return [];
    return [
      {
        reason: 'other-filter-attached',
        data: { other: filterWords(plan, peering.settings.routeFilterId)['filter'] ?? '' },
        remedy: { id: 'detach-route-filter', args: { peeringId: peering.id } },
      },
    ];
  },

  apply(plan, { routeFilterId, settings, peeringId }) {
    const filter = plan.routeFilters[routeFilterId] ?? { id: routeFilterId, settings: blankRouteFilter, azure: null };
    const planned = putRouteFilter(plan, { ...filter, settings: { ...filter.settings, ...settings } });
    return peeringId === undefined ? planned : chooseFilter(planned, peeringId, routeFilterId);
  },

  offers(plan, circuitId) {
    const circuit = plan.circuits[circuitId];
    const peering = peeringOf(plan, circuitId, 'MicrosoftPeering');
    return circuit && peering && peering.settings.routeFilterId === null ? [freshFilter(circuit, peering)] : [];
  },

  words: (plan, { routeFilterId }) => filterWords(plan, routeFilterId),
};

/** A filter in the region and group of the circuit, still without values. */
export function freshFilter({ settings }: Circuit, { id: peeringId }: Peering): PlanRouteFilter {
  const { resourceGroup, subscription, location } = settings;
  return {
    routeFilterId: asRouteFilterId(`${peeringId}/filter`),
    settings: { name: `${settings.name || 'circuit'}-filter`, resourceGroup, subscription, location },
    peeringId,
  };
}
