import { putPeering } from '#domain/model/edit.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { peeringsOf } from '#domain/model/look-up.ts';
import { routesByProvider } from '#domain/model/peering-life.ts';
import { peeringWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface MatchRouters {
  readonly peeringId: PeeringId;
  readonly as?: 'customer' | 'provider';
}

/** The other end of a change: VLAN, addresses, AS number and key on the routers. Azure is not asked. */
export const matchRouters: PlanAction<MatchRouters, 'peering-not-live' | 'routers-match'> = {
  actors: ['customer', 'provider'],
  label: 'Set the new values on the routers of {peering}',
  done: 'Routers of {peering} hold the values of Azure',
  rules: ['PEER-14', 'PEER-26'],
  refusals: {
    'peering-not-live': '{peering} is not configured in Azure yet.',
    'routers-match': 'The routers of {peering} hold the values of Azure already.',
  },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,

  guard(plan, { peeringId }) {
    const azure = plan.peerings[peeringId]?.azure;
    if (!azure) return [{ reason: 'peering-not-live' }];
    return azure.routersBehindSinceDay === undefined ? [{ reason: 'routers-match' }] : [];
  },

  apply(plan, { peeringId }) {
    const peering = plan.peerings[peeringId];
    if (!peering?.azure) return plan;
    const { routersBehindSinceDay: _behind, ...azure } = peering.azure;
    return putPeering(plan, { ...peering, azure });
  },

  offers: (plan, circuitId) =>
    peeringsOf(plan, circuitId)
      .filter((peering) => peering.azure?.routersBehindSinceDay !== undefined)
      .map(({ id }) => ({
        peeringId: id,
        ...(routesByProvider(plan.circuits[circuitId]) ? ({ as: 'provider' } as const) : {}),
      })),

  words: (plan, { peeringId }) => peeringWords(plan, peeringId),
};
