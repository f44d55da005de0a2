import { busyRefusals, endMigration, liveGateways, migrationWords } from '#domain/model/gateway-life.ts';
import type { GatewayId } from '#domain/model/ids.ts';
import type { PlanAction } from './index.ts';

export interface AbortMigration {
  readonly gatewayId: GatewayId;
}

type Reason = Exclude<keyof typeof busyRefusals, 'migration-runs'> | 'no-migration' | 'traffic-on-new-gateway';

export const abortMigration: PlanAction<AbortMigration, Reason> = {
  actors: ['customer'],
  label: 'Abort the migration of {network}',
  done: 'Migration of the gateway of {network} aborted',
  rules: ['GW-22'],
  refusals: {
    'gateway-missing': busyRefusals['gateway-missing'],
    'gateway-busy': busyRefusals['gateway-busy'],
    'no-migration': 'The gateway of {network} is not being migrated.',
    'traffic-on-new-gateway': 'The traffic of {network} is on the new gateway: move it back first.',
  },

  guard(plan, { gatewayId }) {
    const azure = plan.gateways[gatewayId]?.azure;
    if (!azure) return [{ reason: 'gateway-missing' }];
    if (!azure.migration) return [{ reason: 'no-migration' }];
    if (azure.provisioningState === 'Updating') return [{ reason: 'gateway-busy' }];
    if (azure.migration.stage !== 'migrated') return [];
    const back = { id: 'migrate-gateway', args: { gatewayId, trafficOn: 'old gateway' } } as const;
    return [{ reason: 'traffic-on-new-gateway', remedy: back }];
  },

  apply: (plan, { gatewayId }) => endMigration(plan, gatewayId),

  offers: (plan, circuitId) =>
    liveGateways(plan, circuitId)
      .filter((gateway) => gateway.azure?.migration)
      .map(({ id }) => ({ gatewayId: id })),

  words: (plan, { gatewayId }) => migrationWords(plan, gatewayId),
};
