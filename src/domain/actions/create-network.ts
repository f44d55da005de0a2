import { putNetwork } from '#domain/model/edit.ts';
import type { NetworkId } from '#domain/model/ids.ts';
import { nameOf, networksOf } from '#domain/model/look-up.ts';
import type { PlanAction } from './index.ts';

export interface CreateNetwork {
  readonly networkId: NetworkId;
}

export const createNetwork: PlanAction<CreateNetwork, 'network-exists' | 'network-not-planned'> = {
  actors: ['customer'],
  label: 'Create {network}',
  done: '{network} created',
  refusals: {
    'network-exists': '{network} exists already.',
    'network-not-planned': 'This network is not in the plan.',
  },

  guard(plan, { networkId }) {
    const network = plan.networks[networkId];
    if (!network) return [{ reason: 'network-not-planned' }];
    return network.azure ? [{ reason: 'network-exists' }] : [];
  },

  checked: (plan, { networkId }) => ({ plan, subjects: [networkId] }),

  missing(plan, { networkId }) {
    const settings = plan.networks[networkId]?.settings;
    if (!settings) return [];
    const empty = (['name', 'location', 'gatewaySubnet'] as const).filter((field) => settings[field] === '');
    return settings.addressSpace.length === 0 ? [...empty, 'addressSpace'] : empty;
  },

  apply(plan, { networkId }, { day }) {
    const network = plan.networks[networkId];
    return network ? putNetwork(plan, { ...network, azure: { createdDay: day } }) : plan;
  },

  offers: (plan) =>
    networksOf(plan)
      .filter((network) => !network.azure)
      .map(({ id }) => ({ networkId: id })),
  words: (plan, { networkId }) => ({ network: nameOf(plan, networkId) }),
};
