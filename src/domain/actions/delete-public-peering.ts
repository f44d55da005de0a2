import { backToPlannedPeering } from '#domain/model/edit.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { peeringOf, peeringsOf } from '#domain/model/look-up.ts';
import type { Peering, Plan } from '#domain/model/plan.ts';
import { peeringWords } from '#domain/model/words.ts';
import type { Obstacle } from '#domain/shapes/verdict.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction, PlanRequest } from './index.ts';

export interface DeletePublicPeering {
  readonly peeringId: PeeringId;
}

type Reason = 'peering-not-live' | 'replacement-missing' | 'replacement-not-validated' | 'replacement-without-filter';

/** How far the move to Microsoft peering is. It has to work before the old peering goes. */
function moveObstacles(plan: Plan, { circuitId }: Peering): readonly Obstacle<Reason, PlanRequest>[] {
  const microsoft = peeringOf(plan, circuitId, 'MicrosoftPeering');
  if (!microsoft?.azure) {
    return [{ reason: 'replacement-missing', remedy: { id: 'configure-microsoft-peering', args: { circuitId } } }];
  }
  const { advertisedPublicPrefixesState: prefixes, filterAttached, state } = microsoft.azure;
  const args = { peeringId: microsoft.id };
  if (state !== 'Enabled') {
    return [{ reason: 'replacement-missing', subjects: [microsoft.id], remedy: { id: 'enable-peering', args } }];
  }
  if (prefixes === 'ValidationNeeded') {
    return [
      {
        reason: 'replacement-not-validated',
        subjects: [microsoft.id],
        remedy: { id: 'open-validation-ticket', args },
      },
    ];
  }
  if (prefixes !== 'Configured') return [{ reason: 'replacement-not-validated', subjects: [microsoft.id] }];
  if (filterAttached) return [];
  const remedy = { id: 'attach-route-filter', args } as const;
  return [{ reason: 'replacement-without-filter', subjects: [microsoft.id], remedy }];
}

export const deletePublicPeering: PlanAction<DeletePublicPeering, Reason> = {
  actors: ['customer'],
  label: 'Delete public peering',
  done: 'Public peering deleted',
  rules: ['PEER-PUB-04'],
  nature: 'removal',
  refusals: {
    'peering-not-live': 'The public peering is not configured in Azure.',
    'replacement-missing': 'Microsoft peering has to work before the public peering goes: it is not enabled yet.',
    'replacement-not-validated':
      'Microsoft peering has to work before the public peering goes: its prefixes are not Configured yet.',
    'replacement-without-filter':
      'Microsoft peering has to work before the public peering goes: it announces nothing until a route filter with the needed regions and services is attached.',
  },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,
  // The matrix has no row for it; it is held to be like the two other deletions.
  states: states({ none: '·', NP: '✔S', PG: '✔S', PD: '✔S', DP: '✔S', FLT: '✖S', BUSY: '✖I', FAIL: '△S' }),

  guard(plan, { peeringId }) {
    const peering = plan.peerings[peeringId];
    if (!peering?.azure || peering.type !== 'AzurePublicPeering') return [{ reason: 'peering-not-live' }];
    // In 2016 nothing had to take its place.
    return plan.era === 'seed' ? [] : moveObstacles(plan, peering);
  },

  // Today nobody can plan it again, so that nothing of it stays.
  apply(plan, { peeringId }) {
    if (plan.era === 'seed') return backToPlannedPeering(plan, peeringId);
    return {
      ...plan,
      peerings: Object.fromEntries(Object.entries(plan.peerings).filter(([id]) => id !== peeringId)),
    };
  },

  offers: (plan, circuitId) =>
    peeringsOf(plan, circuitId)
      .filter((peering) => peering.azure && peering.type === 'AzurePublicPeering')
      .map((peering) => ({ peeringId: peering.id })),

  words: (plan, { peeringId }) => peeringWords(plan, peeringId),
};
