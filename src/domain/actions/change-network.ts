import { putNetwork } from '#domain/model/edit.ts';
import type { NetworkId } from '#domain/model/ids.ts';
import { nameOf, networksOf } from '#domain/model/look-up.ts';
import type { NetworkSettings, Plan } from '#domain/model/plan.ts';
import type { PlanAction } from './index.ts';

export interface ChangeNetwork {
  readonly networkId: NetworkId;
  /** Only the address space of a live network can change in place. */
  readonly settings: Partial<Pick<NetworkSettings, 'addressSpace'>>;
}

function changed(plan: Plan, { networkId, settings }: ChangeNetwork): Plan {
  const network = plan.networks[networkId];
  return network ? putNetwork(plan, { ...network, settings: { ...network.settings, ...settings } }) : plan;
}

export const changeNetwork: PlanAction<ChangeNetwork, 'network-missing'> = {
  actors: ['customer'],
  label: 'Change {network}',
  done: '{network} changed',
  refusals: { 'network-missing': '{network} does not exist in Azure.' },
  guard: (plan, { networkId }) => (plan.networks[networkId]?.azure ? [] : [{ reason: 'network-missing' }]),
  checked: (plan, args) => ({ plan: changed(plan, args), subjects: [args.networkId] }),
  missing: (_plan, { settings }) => (settings.addressSpace?.length === 0 ? ['addressSpace'] : []),
  apply: changed,
  offers: (plan) =>
    networksOf(plan)
      .filter((network) => network.azure)
      .map(({ id }) => ({ networkId: id, settings: {} })),
  words: (plan, { networkId }) => ({ network: nameOf(plan, networkId) }),
};
