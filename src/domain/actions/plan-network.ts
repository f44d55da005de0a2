import { blankGateway, blankNetwork } from '#domain/model/blank.ts';
import { putGateway, putNetwork } from '#domain/model/edit.ts';
import { gatewayIdOf, type NetworkId } from '#domain/model/ids.ts';
import { gatewayOf, nameOf } from '#domain/model/look-up.ts';
import type { GatewaySettings, NetworkSettings } from '#domain/model/plan.ts';
import type { PlanAction } from './index.ts';

export interface PlanNetwork {
  readonly networkId: NetworkId;
  /** Only what changes; what is never given stays blank. */
  readonly settings: Partial<NetworkSettings>;
  /** The gateway is planned with its network: a link needs both. */
  readonly gateway?: Partial<GatewaySettings>;
}

export const planNetwork: PlanAction<PlanNetwork, 'network-exists' | 'name-fixed' | 'gateway-exists'> = {
  actors: ['customer'],
  label: 'Plan network',
  done: '{network} planned',
  nature: 'planning',
  refusals: {
    'network-exists': '{network} is live: change it instead.',
    'name-fixed': 'Azure cannot rename {network}. Duplicate it under the new name, move over, then delete this one.',
    'gateway-exists': 'The gateway of {network} is live.',
  },

  guard(plan, { networkId, settings, gateway }) {
    if (gateway && gatewayOf(plan, networkId)?.azure) return [{ reason: 'gateway-exists' }];
    const fields = Object.keys(settings);
    if (!plan.networks[networkId]?.azure || fields.length === 0) return [];
    return [{ reason: fields.length === 1 && fields[0] === 'name' ? 'name-fixed' : 'network-exists' }];
  },

  apply(plan, { networkId, settings, gateway }) {
    const network = plan.networks[networkId] ?? { id: networkId, settings: blankNetwork, azure: null };
    const withNetwork = putNetwork(plan, { ...network, settings: { ...network.settings, ...settings } });
    if (!gateway) return withNetwork;
    const planned = gatewayOf(plan, networkId) ?? {
      id: gatewayIdOf(networkId),
      networkId,
      settings: blankGateway,
      azure: null,
    };
    return putGateway(withNetwork, { ...planned, settings: { ...planned.settings, ...gateway } });
  },

  offers: () => [],
  words: (plan, { networkId }) => ({ network: nameOf(plan, networkId) }),
};
