import { patchLivePeering } from '#domain/model/edit.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { peeringOf } from '#domain/model/look-up.ts';
import { filteredPeeringWords } from '#domain/model/route-filter-life.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface DetachRouteFilter {
  readonly peeringId: PeeringId;
}

export const detachRouteFilter: PlanAction<DetachRouteFilter, 'filter-not-attached'> = {
  actors: ['customer'],
  label: 'Detach route filter',
  done: '{filter} detached: all of its prefixes are withdrawn',
  row: 35,
  rules: ['RF-06'],
  nature: 'removal',
  refusals: { 'filter-not-attached': 'No route filter is attached to this peering.' },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,
  states: states({ none: '·', NP: '·', PG: '✔S', PD: '✔D', DP: '✔S', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' }),

  guard: (plan, { peeringId }) =>
    plan.peerings[peeringId]?.azure?.filterAttached ? [] : [{ reason: 'filter-not-attached' }],

  apply: (plan, { peeringId }) => patchLivePeering(plan, peeringId, { filterAttached: false }),

  offers(plan, circuitId) {
    const peering = peeringOf(plan, circuitId, 'MicrosoftPeering');
    return peering?.azure?.filterAttached ? [{ peeringId: peering.id }] : [];
  },

  words: (plan, { peeringId }) => filteredPeeringWords(plan, peeringId),
};
