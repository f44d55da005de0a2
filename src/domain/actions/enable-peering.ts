import type { Family } from '#domain/model/announced.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { peeringsOf } from '#domain/model/look-up.ts';
import { hasFamily, stateOf, switchSessions } from '#domain/model/peering-life.ts';
import { sessionWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface EnablePeering {
  readonly peeringId: PeeringId;
  /** Only the sessions of this family; both where it is left out. */
  readonly family?: Family;
}

export const enablePeering: PlanAction<
  EnablePeering,
  'peering-not-live' | 'peering-enabled' | 'family-not-configured' | 'public-peering-retired'
> = {
  actors: ['customer'],
  label: 'Enable {which} again',
  done: '{which} enabled again',
  row: 26,
  rules: ['PEER-18', 'IPV6-04', 'PEER-PUB-02'],
  refusals: {
    'peering-not-live': '{peering} is not configured in Azure yet.',
    'peering-enabled': '{which} is enabled already.',
    'family-not-configured': '{peering} has no {family} sessions.',
    'public-peering-retired':
      'Azure public peering is retired since 31 March 2024: move to Microsoft peering with a route filter.',
  },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,
  states: states({ none: '·', NP: '·', PG: '✖S', PD: '✔D', DP: '✖S', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' }),

  guard(plan, { peeringId, family }) {
    const peering = plan.peerings[peeringId];
    if (!peering?.azure) return [{ reason: 'peering-not-live' }];
    if (peering.type === 'AzurePublicPeering' && plan.era === 'today') return [{ reason: 'public-peering-retired' }];
    if (family && !hasFamily(peering, family)) return [{ reason: 'family-not-configured' }];
    const asked = ([family ?? 'IPv4', family ?? 'IPv6'] as const).filter((each) => hasFamily(peering, each));
    return asked.every((each) => stateOf(peering, each) === 'Enabled') ? [{ reason: 'peering-enabled' }] : [];
  },

  apply(plan, { peeringId, family }) {
    const peering = plan.peerings[peeringId];
    return peering ? switchSessions(plan, peering, { to: 'Enabled', family }) : plan;
  },

  offers: (plan, circuitId) =>
    peeringsOf(plan, circuitId)
      .filter((peering) => peering.azure)
      .map((peering) => ({ peeringId: peering.id })),

  words: (plan, { peeringId, family }) => sessionWords(plan, peeringId, family),
};
