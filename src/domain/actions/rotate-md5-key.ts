import { patchLivePeering, putPeering } from '#domain/model/edit.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { peeringsOf } from '#domain/model/look-up.ts';
import { routesByProvider } from '#domain/model/peering-life.ts';
import type { Plan } from '#domain/model/plan.ts';
import { peeringWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface RotateMd5Key {
  readonly peeringId: PeeringId;
  readonly sharedKey: string;
  readonly as?: 'customer' | 'provider';
}

function withKey(plan: Plan, { peeringId, sharedKey }: RotateMd5Key): Plan {
  const peering = plan.peerings[peeringId];
  return peering ? putPeering(plan, { ...peering, settings: { ...peering.settings, sharedKey } }) : plan;
}

export const rotateMd5Key: PlanAction<RotateMd5Key, 'peering-not-live' | 'same-key' | 'sessions-drop'> = {
  actors: ['customer', 'provider'],
  label: 'Change the MD5 key of {peering}',
  done: 'MD5 key of {peering} changed in Azure',
  row: 46,
  rules: ['PEER-14'],
  refusals: {
    'peering-not-live': '{peering} is not configured in Azure yet.',
    'same-key': 'This is the MD5 key of {peering} already.',
    'sessions-drop': 'BGP of {peering} goes down on both links until your routers hold the same key.',
  },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,
  states: states(
    { none: '·', NP: '·', PG: '·', PD: '△D', DP: '✖S', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' },
    { PD: 'sessions-drop' },
  ),

  guard(plan, { peeringId, sharedKey }) {
    const peering = plan.peerings[peeringId];
    if (!peering?.azure) return [{ reason: 'peering-not-live' }];
    return sharedKey !== '' && sharedKey === peering.settings.sharedKey ? [{ reason: 'same-key' }] : [];
  },

  checked: (plan, args) => ({ plan: withKey(plan, args), subjects: [args.peeringId] }),
  missing: (_plan, { sharedKey }) => (sharedKey === '' ? ['sharedKey'] : []),
  apply: (plan, args, { day }) => patchLivePeering(withKey(plan, args), args.peeringId, { routersBehindSinceDay: day }),

  // The provider of a Layer 3 circuit holds both the key and the routers.
  offers: (plan, circuitId) =>
    peeringsOf(plan, circuitId)
      .filter((peering) => peering.azure)
      .map(({ id, settings }) => ({
        peeringId: id,
        sharedKey: settings.sharedKey,
        ...(routesByProvider(plan.circuits[circuitId]) ? ({ as: 'provider' } as const) : {}),
      })),

  words: (plan, { peeringId }) => peeringWords(plan, peeringId),
};
