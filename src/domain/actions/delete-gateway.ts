import { backToPlannedGateway } from '#domain/model/edit.ts';
import type { GatewayId } from '#domain/model/ids.ts';
import { connectionsTo, networkBehind } from '#domain/model/look-up.ts';
import type { Gateway } from '#domain/model/plan.ts';
import { counted } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface DeleteGateway {
  readonly gatewayId: GatewayId;
}

export const deleteGateway: PlanAction<DeleteGateway, 'gateway-missing' | 'links-remain'> = {
  actors: ['customer'],
  label: 'Delete the gateway of {network}',
  done: 'Gateway of {network} deleted',
  rules: ['GW-12', 'VNET-14', 'FP-10'],
  nature: 'removal',
  refusals: {
    'gateway-missing': '{network} has no gateway in Azure.',
    'links-remain': 'The gateway of {network} still has {links}.',
  },

  guard(plan, { gatewayId }) {
    if (!plan.gateways[gatewayId]?.azure) return [{ reason: 'gateway-missing' }];
    const links = connectionsTo(plan, gatewayId).filter((each) => each.azure);
    const [first] = links;
    if (!first) return [];
    const subjects = links.map((link) => link.id);
    return [
      {
        reason: 'links-remain',
        data: { links: counted(links.length, 'link') },
        subjects,
        remedy: { id: 'unlink-network', args: { connectionId: first.id } },
      },
    ];
  },

  apply: (plan, { gatewayId }) => backToPlannedGateway(plan, gatewayId),

  offers: (plan) =>
    Object.values<Gateway>(plan.gateways)
      .filter((gateway) => gateway.azure)
      .map(({ id }) => ({ gatewayId: id })),

  words: (plan, { gatewayId }) => ({ network: networkBehind(plan, gatewayId)?.settings.name || 'the network' }),
};
