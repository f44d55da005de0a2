import { putPeering } from '#domain/model/edit.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { peeringsOf } from '#domain/model/look-up.ts';
import { movePrefixCheck } from '#domain/model/peering-life.ts';
import type { Plan } from '#domain/model/plan.ts';
import { peeringWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface ChangeAdvertisedPrefixes {
  readonly peeringId: PeeringId;
  /** The whole new list. */
  readonly advertisedPublicPrefixes: readonly string[];
  readonly as?: 'customer' | 'provider';
}

function changed(plan: Plan, { peeringId, advertisedPublicPrefixes }: ChangeAdvertisedPrefixes): Plan {
  const peering = plan.peerings[peeringId];
  return peering ? putPeering(plan, { ...peering, settings: { ...peering.settings, advertisedPublicPrefixes } }) : plan;
}

export const changeAdvertisedPrefixes: PlanAction<
  ChangeAdvertisedPrefixes,
  'peering-not-live' | 'microsoft-peering-only'
> = {
  actors: ['customer', 'provider'],
  label: 'Change advertised prefixes',
  done: 'Advertised prefixes changed',
  row: 30,
  rules: ['MSFT-03', 'MSFT-11'],
  refusals: {
    'peering-not-live': 'The Microsoft peering is not configured in Azure yet.',
    'microsoft-peering-only': 'Only Microsoft peering has advertised public prefixes.',
  },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,
  states: states({ none: '·', NP: '·', PG: '·', PD: '✔D', DP: '✖S', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' }),

  guard(plan, { peeringId }) {
    const peering = plan.peerings[peeringId];
    if (!peering?.azure) return [{ reason: 'peering-not-live' }];
    return peering.type === 'MicrosoftPeering' ? [] : [{ reason: 'microsoft-peering-only' }];
  },

  checked: (plan, args) => ({ plan: changed(plan, args), subjects: [args.peeringId] }),
  missing: (_plan, { advertisedPublicPrefixes }) =>
    advertisedPublicPrefixes.length === 0 ? ['advertisedPublicPrefixes'] : [],

  // The whole peering is checked again. What happens to running sessions meanwhile is not documented.
  apply: (plan, args, { day, guid }) =>
    movePrefixCheck(changed(plan, args), args.peeringId, { event: 'prefixes-saved', each: 'Configuring', day, guid }),

  offers: (plan, circuitId) =>
    peeringsOf(plan, circuitId)
      .filter((peering) => peering.azure && peering.type === 'MicrosoftPeering')
      .map((peering) => ({
        peeringId: peering.id,
        advertisedPublicPrefixes: peering.settings.advertisedPublicPrefixes,
      })),

  words: (plan, { peeringId }) => peeringWords(plan, peeringId),
};
