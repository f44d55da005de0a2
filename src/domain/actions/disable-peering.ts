import type { Family } from '#domain/model/announced.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { peeringsOf } from '#domain/model/look-up.ts';
import { carriesOnlyPath } from '#domain/model/only-path.ts';
import { hasFamily, stateOf, switchSessions } from '#domain/model/peering-life.ts';
import { sessionWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface DisablePeering {
  readonly peeringId: PeeringId;
  /** Only the sessions of this family; both where it is left out. */
  readonly family?: Family;
}

export const disablePeering: PlanAction<
  DisablePeering,
  'peering-not-live' | 'peering-disabled' | 'family-not-configured' | 'only-path'
> = {
  actors: ['customer'],
  label: 'Disable {which}',
  done: '{which} disabled',
  row: 25,
  rules: ['PEER-18', 'IPV6-04'],
  nature: 'removal',
  refusals: {
    'peering-not-live': '{peering} is not configured in Azure yet.',
    'peering-disabled': '{which} is disabled already.',
    'family-not-configured': '{peering} has no {family} sessions.',
    'only-path': 'Both sessions of {which} shut, and no other path carries these routes.',
  },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,
  states: states({ none: '·', NP: '·', PG: '△S', PD: '✔D', DP: '✔S', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' }),

  guard(plan, { peeringId, family }) {
    const peering = plan.peerings[peeringId];
    if (!peering?.azure) return [{ reason: 'peering-not-live' }];
    if (family && !hasFamily(peering, family)) return [{ reason: 'family-not-configured' }];
    const asked = ([family ?? 'IPv4', family ?? 'IPv6'] as const).filter((each) => hasFamily(peering, each));
    if (asked.every((each) => stateOf(peering, each) === 'Disabled')) {
      const args = family ? { peeringId, family } : { peeringId };
      return [{ reason: 'peering-disabled', remedy: { id: 'enable-peering', args } }];
    }
    return carriesOnlyPath(plan, peering) ? [{ reason: 'only-path', warning: true }] : [];
  },

  // Both sessions shut; the configuration is kept.
  apply(plan, { peeringId, family }) {
    const peering = plan.peerings[peeringId];
    return peering ? switchSessions(plan, peering, { to: 'Disabled', family }) : plan;
  },

  offers: (plan, circuitId) =>
    peeringsOf(plan, circuitId)
      .filter((peering) => peering.azure)
      .map((peering) => ({ peeringId: peering.id })),

  words: (plan, { peeringId, family }) => sessionWords(plan, peeringId, family),
};
