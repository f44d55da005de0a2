import { backToPlannedNetwork } from '#domain/model/edit.ts';
import type { NetworkId } from '#domain/model/ids.ts';
import { gatewayOf, nameOf, networksOf } from '#domain/model/look-up.ts';
import type { PlanAction } from './index.ts';

export interface DeleteNetwork {
  readonly networkId: NetworkId;
}

export const deleteNetwork: PlanAction<DeleteNetwork, 'network-missing' | 'gateway-remains'> = {
  actors: ['customer'],
  label: 'Delete {network}',
  done: '{network} deleted',
  nature: 'removal',
  refusals: {
    'network-missing': '{network} does not exist in Azure.',
    'gateway-remains': 'The gateway of {network} has to go first.',
  },

  guard(plan, { networkId }) {
    if (!plan.networks[networkId]?.azure) return [{ reason: 'network-missing' }];
    const gateway = gatewayOf(plan, networkId);
    if (!gateway?.azure) return [];
    return [
      {
        reason: 'gateway-remains',
        subjects: [gateway.id],
        remedy: { id: 'delete-gateway', args: { gatewayId: gateway.id } },
      },
    ];
  },

  apply: (plan, { networkId }) => backToPlannedNetwork(plan, networkId),
  offers: (plan) =>
    networksOf(plan)
      .filter((network) => network.azure)
      .map(({ id }) => ({ networkId: id })),
  words: (plan, { networkId }) => ({ network: nameOf(plan, networkId) }),
};
