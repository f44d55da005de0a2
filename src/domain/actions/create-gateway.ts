import { putGateway } from '#domain/model/edit.ts';
import type { GatewayId } from '#domain/model/ids.ts';
import { networkBehind } from '#domain/model/look-up.ts';
import type { Gateway, GatewaySettings } from '#domain/model/plan.ts';
import type { PlanAction } from './index.ts';

export interface CreateGateway {
  readonly gatewayId: GatewayId;
}

export const createGateway: PlanAction<CreateGateway, 'gateway-exists' | 'gateway-not-planned' | 'network-missing'> = {
  actors: ['customer'],
  label: 'Create gateway in {network}',
  done: 'Gateway of {network} is deploying',
  rules: ['VNET-01', 'GW-11'],
  refusals: {
    'gateway-exists': '{network} has a gateway already.',
    'gateway-not-planned': 'This gateway is not in the plan.',
    'network-missing': '{network} does not exist in Azure yet.',
  },

  guard(plan, { gatewayId }) {
    const gateway = plan.gateways[gatewayId];
    if (!gateway) return [{ reason: 'gateway-not-planned' }];
    if (gateway.azure) return [{ reason: 'gateway-exists' }];
    const { networkId } = gateway;
    if (plan.networks[networkId]?.azure) return [];
    return [{ reason: 'network-missing', remedy: { id: 'create-network', args: { networkId } } }];
  },

  // The gateway stands in a subnet of its network: both are looked at.
  checked(plan, { gatewayId }) {
    const network = networkBehind(plan, gatewayId);
    return { plan, subjects: network ? [gatewayId, network.id] : [gatewayId] };
  },

  missing: (plan, { gatewayId }) => neededOf(plan.gateways[gatewayId]?.settings),

  apply(plan, { gatewayId }, { day }) {
    const gateway = plan.gateways[gatewayId];
    return gateway ? putGateway(plan, { ...gateway, azure: { provisioningState: 'Updating', createdDay: day } }) : plan;
  },

  offers: (plan) =>
    Object.values<Gateway>(plan.gateways)
      .filter((gateway) => !gateway.azure)
      .map(({ id }) => ({ gatewayId: id })),

  words: (plan, { gatewayId }) => ({ network: networkBehind(plan, gatewayId)?.settings.name || 'the network' }),
};

function neededOf(settings: GatewaySettings | undefined): readonly string[] {
  if (!settings) return [];
  if (settings.sku !== 'ErGwScale') return settings.sku === '' ? ['sku'] : [];
  return (['minScaleUnits', 'maxScaleUnits'] as const).filter((field) => settings[field] === null);
}
