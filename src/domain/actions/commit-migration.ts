import { unitsLike } from '#domain/catalog/gateway-sizes.ts';
import { busyRefusals, commitDays, endMigration, liveGateways, migrationWords } from '#domain/model/gateway-life.ts';
import type { GatewayId } from '#domain/model/ids.ts';
import type { PlanAction } from './index.ts';

export interface CommitMigration {
  readonly gatewayId: GatewayId;
}

type Reason = Exclude<keyof typeof busyRefusals, 'migration-runs'> | 'traffic-on-old-gateway' | 'commit-overdue';

/** The last step: the old gateway goes away. There is no way back. */
export const commitMigration: PlanAction<CommitMigration, Reason> = {
  actors: ['customer'],
  label: 'Commit the migration of {network}',
  done: 'Gateway of {network} is {toSku} now',
  rules: ['GW-22'],
  refusals: {
    'gateway-missing': busyRefusals['gateway-missing'],
    'gateway-busy': busyRefusals['gateway-busy'],
    'traffic-on-old-gateway': 'The traffic of {network} has not moved to a new gateway.',
    'commit-overdue': 'The {days} days for the commit are over: move the traffic back and abort.',
  },

  guard(plan, { gatewayId }) {
    const azure = plan.gateways[gatewayId]?.azure;
    if (!azure) return [{ reason: 'gateway-missing' }];
    if (azure.migration?.stage !== 'migrated') {
      const remedy = { id: 'migrate-gateway', args: { gatewayId, trafficOn: 'new gateway' } } as const;
      return [{ reason: 'traffic-on-old-gateway', remedy }];
    }
    if (azure.provisioningState === 'Updating') return [{ reason: 'gateway-busy' }];
    if (!azure.migration.overdue) return [];
    const back = { id: 'migrate-gateway', args: { gatewayId, trafficOn: 'old gateway' } } as const;
    // That there are 15 days is documented; what Azure says after them is not.
    return [{ reason: 'commit-overdue', basis: 'S', data: { days: commitDays }, remedy: back }];
  },

  apply(plan, { gatewayId }) {
    const gateway = plan.gateways[gatewayId];
    const sku = gateway?.azure?.migration?.toSku;
    if (!gateway || sku === undefined) return plan;
    const units = unitsLike(gateway.settings.sku, sku);
    return endMigration(plan, gatewayId, { sku, minScaleUnits: units, maxScaleUnits: units });
  },

  offers: (plan, circuitId) =>
    liveGateways(plan, circuitId)
      .filter((gateway) => gateway.azure?.migration?.stage === 'migrated')
      .map(({ id }) => ({ gatewayId: id })),

  words: (plan, { gatewayId }) => migrationWords(plan, gatewayId),
};
