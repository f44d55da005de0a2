import { patchLivePeering } from '#domain/model/edit.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { filterOf, peeringOf } from '#domain/model/look-up.ts';
import { filteredPeeringWords } from '#domain/model/route-filter-life.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface AttachRouteFilter {
  readonly peeringId: PeeringId;
}

type Reason =
  | 'microsoft-peering-only'
  | 'peering-not-live'
  | 'filter-not-planned'
  | 'filter-not-created'
  | 'filter-attached';

/** Attaches the filter that the peering names. Source: how-to-routefilter-portal.md (07/10/2025). */
export const attachRouteFilter: PlanAction<AttachRouteFilter, Reason> = {
  actors: ['customer'],
  label: 'Attach route filter',
  done: '{filter} attached: its prefixes are announced',
  row: 34,
  rules: ['RF-01', 'RF-04', 'RF-05', 'MSFT-17'],
  refusals: {
    'microsoft-peering-only': 'Only Microsoft peering takes a route filter.',
    'peering-not-live': 'A route filter is attached to a Microsoft peering, and {circuit} has none yet.',
    'filter-not-planned': 'No route filter is chosen for this peering.',
    'filter-not-created': '{filter} does not exist in Azure yet.',
    'filter-attached': '{filter} is attached already.',
  },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,
  states: states({ none: '·', NP: '✖D', PG: '✖D', PD: '✔D', DP: '✖S', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' }),

  guard(plan, { peeringId }) {
    const peering = plan.peerings[peeringId];
    if (peering && peering.type !== 'MicrosoftPeering') return [{ reason: 'microsoft-peering-only' }];
    if (!peering?.azure) {
      const circuitId = peering?.circuitId;
      return [
        {
          reason: 'peering-not-live',
          ...(circuitId ? { remedy: { id: 'configure-microsoft-peering', args: { circuitId } } } : {}),
        },
      ];
    }
    if (peering.azure.filterAttached) return [{ reason: 'filter-attached' }];
    const filter = filterOf(plan, peering);
    if (!filter) return [{ reason: 'filter-not-planned' }];
    if (filter.azure) return [];
    return [
      { reason: 'filter-not-created', remedy: { id: 'create-route-filter', args: { routeFilterId: filter.id } } },
    ];
  },

  checked(plan, { peeringId }) {
    const filterId = plan.peerings[peeringId]?.settings.routeFilterId;
    return { plan, subjects: filterId ? [peeringId, filterId] : [peeringId] };
  },

  apply: (plan, { peeringId }) => patchLivePeering(plan, peeringId, { filterAttached: true }),

  offers(plan, circuitId) {
    const peering = peeringOf(plan, circuitId, 'MicrosoftPeering');
    return peering && peering.settings.routeFilterId !== null ? [{ peeringId: peering.id }] : [];
  },

  words: (plan, { peeringId }) => filteredPeeringWords(plan, peeringId),
};
