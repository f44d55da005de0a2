import { putPeering, putRouteFilter } from './edit.ts';
import type { CircuitId, PeeringId, RouteFilterId } from './ids.ts';
import { peeringOf, peeringsWith } from './look-up.ts';
import type { Peering, Plan } from './plan.ts';
import type { RouteFilter } from './route-filter.ts';
import { peeringWords, type Words } from './words.ts';

/** The peerings that a filter is attached to. */
export function attachedTo(plan: Plan, id: RouteFilterId): readonly Peering[] {
  return peeringsWith(plan, id).filter((peering) => peering.azure?.filterAttached === true);
}

/** The filter of a circuit's Microsoft peering, attached or meant to be. */
export function filterForCircuit(plan: Plan, circuitId: CircuitId): RouteFilter | undefined {
  const id = peeringOf(plan, circuitId, 'MicrosoftPeering')?.settings.routeFilterId;
  return id == null ? undefined : plan.routeFilters[id];
}

export function backToPlannedFilter(plan: Plan, id: RouteFilterId): Plan {
  const filter = plan.routeFilters[id];
  return filter ? putRouteFilter(plan, { ...filter, azure: null }) : plan;
}

/** Means a filter for a peering; null for none. What is attached stays until it is detached. */
export function chooseFilter(plan: Plan, id: PeeringId, routeFilterId: RouteFilterId | null): Plan {
  const peering = plan.peerings[id];
  if (!peering || peering.azure?.filterAttached) return plan;
  return putPeering(plan, { ...peering, settings: { ...peering.settings, routeFilterId } });
}

export function filterWords(plan: Plan, id: RouteFilterId | null | undefined): Words {
  const filter = id == null ? undefined : plan.routeFilters[id];
  return { filter: filter?.settings.name || 'the route filter' };
}

/** Words about a peering and its filter. */
export function filteredPeeringWords(plan: Plan, id: PeeringId): Words {
  return { ...peeringWords(plan, id), ...filterWords(plan, plan.peerings[id]?.settings.routeFilterId) };
}
