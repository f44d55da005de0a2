import { putGateway, putNetwork } from '#domain/model/edit.ts';
import { freeName } from '#domain/model/free-name.ts';
import { gatewayIdOf, type NetworkId } from '#domain/model/ids.ts';
import { findEntity, gatewayOf, nameOf, networksOf } from '#domain/model/look-up.ts';
import type { Gateway, Plan, VirtualNetwork } from '#domain/model/plan.ts';
import type { PlanAction } from './index.ts';

export interface DuplicateNetwork {
  readonly networkId: NetworkId;
  /** Id of the copy. */
  readonly newId: NetworkId;
}

/** A planned network after the pattern of another one, with its gateway and without addresses. */
export const duplicateNetwork: PlanAction<DuplicateNetwork, 'network-missing' | 'id-taken'> = {
  actors: ['customer'],
  label: 'Duplicate {network}',
  done: '{network} duplicated',
  nature: 'planning',
  refusals: {
    'network-missing': 'This network is no longer in the plan.',
    'id-taken': 'The plan has something with the id of the copy already.',
  },

  guard(plan, { networkId, newId }) {
    if (!plan.networks[networkId]) return [{ reason: 'network-missing' }];
    return findEntity(plan, newId) ? [{ reason: 'id-taken' }] : [];
  },

  apply(plan, { networkId, newId }) {
    const network = plan.networks[networkId];
    if (!network) return plan;
    const copied = putNetwork(plan, copyOfNetwork(plan, network, newId));
    const gateway = gatewayOf(plan, networkId);
    return gateway ? putGateway(copied, copyOfGateway(plan, gateway, newId)) : copied;
  },

  offers: () => [],
  words: (plan, { networkId }) => ({ network: nameOf(plan, networkId) }),
};

// Addresses belong to one network.
function copyOfNetwork(plan: Plan, { settings, design }: VirtualNetwork, id: NetworkId): VirtualNetwork {
  const names = networksOf(plan).map((each) => each.settings.name);
  return {
    id,
    settings: { ...settings, name: freeName(settings.name, names), addressSpace: [], gatewaySubnet: '' },
    azure: null,
    ...(design && { design }),
  };
}

function copyOfGateway(plan: Plan, { settings, design }: Gateway, networkId: NetworkId): Gateway {
  const names = Object.values<Gateway>(plan.gateways).map((each) => each.settings.name);
  return {
    id: gatewayIdOf(networkId),
    networkId,
    settings: { ...settings, name: freeName(settings.name, names) },
    azure: null,
    ...(design && { design }),
  };
}
