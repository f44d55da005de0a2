import { putGateway } from '#domain/model/edit.ts';
import type { GatewayId } from '#domain/model/ids.ts';
import { networkBehind } from '#domain/model/look-up.ts';
import type { Gateway } from '#domain/model/plan.ts';
import type { PlanAction } from './index.ts';

export interface FinishGateway {
  readonly gatewayId: GatewayId;
}

export const finishGateway: PlanAction<FinishGateway, 'gateway-not-deploying'> = {
  actors: ['microsoft'],
  label: 'Finish the gateway of {network}',
  done: 'Gateway of {network} is ready',
  rules: ['GW-11'],
  refusals: { 'gateway-not-deploying': 'The gateway of {network} is not being deployed.' },

  guard: (plan, { gatewayId }) =>
    plan.gateways[gatewayId]?.azure?.provisioningState === 'Updating' ? [] : [{ reason: 'gateway-not-deploying' }],

  apply(plan, { gatewayId }) {
    const gateway = plan.gateways[gatewayId];
    if (!gateway?.azure) return plan;
    return putGateway(plan, { ...gateway, azure: { ...gateway.azure, provisioningState: 'Succeeded' } });
  },

  offers: (plan) =>
    Object.values<Gateway>(plan.gateways)
      .filter((gateway) => gateway.azure?.provisioningState === 'Updating')
      .map(({ id }) => ({ gatewayId: id })),

  words: (plan, { gatewayId }) => ({ network: networkBehind(plan, gatewayId)?.settings.name || 'the network' }),
};
