import type { Family } from '#domain/model/announced.ts';
import { circuitOfPeering, type PeeringId } from '#domain/model/ids.ts';
import { peeringsOf } from '#domain/model/look-up.ts';
import { carriesOnlyPath } from '#domain/model/only-path.ts';
import { hasFamily, stateOf } from '#domain/model/peering-life.ts';
import { sessionWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface ResetPeering {
  readonly peeringId: PeeringId;
  /** Only the sessions of this family; both where it is left out. */
  readonly family?: Family;
}

export const resetPeering: PlanAction<
  ResetPeering,
  'peering-not-live' | 'peering-disabled' | 'family-not-configured' | 'only-path'
> = {
  actors: ['customer'],
  label: 'Reset {which}',
  done: '{which} reset',
  row: 27,
  rules: ['PEER-18', 'BFD-03'],
  refusals: {
    'peering-not-live': '{peering} is not configured in Azure yet.',
    'peering-disabled': '{which} is disabled: enable it instead.',
    'family-not-configured': '{peering} has no {family} sessions.',
    'only-path': 'Both sessions of {which} shut for a moment, and no other path carries these routes.',
  },
  circuitOf: (_plan, { peeringId }) => circuitOfPeering(peeringId),
  states: states({ none: '·', NP: '·', PG: '✖S', PD: '✔D', DP: '✖S', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' }),

  guard(plan, { peeringId, family }) {
    const peering = plan.peerings[peeringId];
    if (!peering?.azure) {
      const circuitId = circuitOfPeering(peeringId);
      return [{ reason: 'peering-not-live', remedy: { id: 'configure-private-peering', args: { circuitId } } }];
    }
    if (family && !hasFamily(peering, family)) return [{ reason: 'family-not-configured' }];
    if (stateOf(peering, family ?? 'IPv4') === 'Disabled') {
      const args = family ? { peeringId, family } : { peeringId };
      return [{ reason: 'peering-disabled', remedy: { id: 'enable-peering', args } }];
    }
    return carriesOnlyPath(plan, peering) ? [{ reason: 'only-path', warning: true }] : [];
  },

  // Disable, then enable: afterwards everything stands as before.
  apply: (plan) => plan,

  offers: (plan, circuitId) =>
    peeringsOf(plan, circuitId)
      .filter((peering) => peering.azure)
      .map((peering) => ({ peeringId: peering.id })),

  words: (plan, { peeringId, family }) => sessionWords(plan, peeringId, family),
};
