import { backToPlannedPeering } from '#domain/model/edit.ts';
import type { PeeringId } from '#domain/model/ids.ts';
import { connectionsOf, globalReachesOf, peeringsOf } from '#domain/model/look-up.ts';
import { counted, peeringWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface DeletePrivatePeering {
  readonly peeringId: PeeringId;
}

export const deletePrivatePeering: PlanAction<
  DeletePrivatePeering,
  'peering-not-live' | 'links-remain' | 'global-reach-remains'
> = {
  actors: ['customer'],
  label: 'Delete private peering',
  done: 'Private peering deleted',
  row: 28,
  rules: ['PEER-20'],
  nature: 'removal',
  refusals: {
    'peering-not-live': 'The private peering is not configured in Azure.',
    'links-remain': 'The private peering still carries {links}.',
    'global-reach-remains': 'The private peering still carries {links}.',
  },
  circuitOf: (plan, { peeringId }) => plan.peerings[peeringId]?.circuitId,
  states: states({ none: '·', NP: '✔S', PG: '✔S', PD: '✔D', DP: '✔S', FLT: '✖S', BUSY: '✖I', FAIL: '△S' }),

  guard(plan, { peeringId }) {
    const peering = plan.peerings[peeringId];
    if (!peering?.azure || peering.type !== 'AzurePrivatePeering') return [{ reason: 'peering-not-live' }];
    const links = connectionsOf(plan, peering.circuitId).filter((connection) => connection.azure);
    const reaches = globalReachesOf(plan, peering.circuitId).filter((reach) => reach.azure);
    const [reach] = reaches;
    const [link] = links;
    return [
      ...(reach
        ? [
            {
              reason: 'global-reach-remains',
              data: { links: counted(reaches.length, 'Global Reach connection') },
              subjects: reaches.map(({ id }) => id),
              remedy: { id: 'remove-global-reach', args: { globalReachId: reach.id } },
            } as const,
          ]
        : []),
      ...(link
        ? [
            {
              reason: 'links-remain',
              data: { links: counted(links.length, 'virtual network link') },
              subjects: links.map(({ id }) => id),
              remedy: { id: 'unlink-network', args: { connectionId: link.id } },
            } as const,
          ]
        : []),
    ];
  },

  apply: (plan, { peeringId }) => backToPlannedPeering(plan, peeringId),

  offers: (plan, circuitId) =>
    peeringsOf(plan, circuitId)
      .filter((peering) => peering.azure && peering.type === 'AzurePrivatePeering')
      .map((peering) => ({ peeringId: peering.id })),

  words: (plan, { peeringId }) => peeringWords(plan, peeringId),
};
