import { commitDays, liveGateways, migrationWords, putMigration } from '#domain/model/gateway-life.ts';
import type { GatewayId } from '#domain/model/ids.ts';
import type { PlanAction } from './index.ts';

export interface CloseCommitWindow {
  readonly gatewayId: GatewayId;
}

/** The days for a commit run out. No page says what Azure does then: the simulator lets the customer only go back. */
export const closeCommitWindow: PlanAction<CloseCommitWindow, 'nothing-to-commit'> = {
  actors: ['microsoft'],
  label: 'Let the {days} days for the commit of {network} run out',
  done: 'The {days} days for the commit of {network} are over',
  rules: ['GW-22'],
  refusals: { 'nothing-to-commit': 'No migration of {network} waits for a commit.' },

  guard(plan, { gatewayId }) {
    const migration = plan.gateways[gatewayId]?.azure?.migration;
    return migration?.stage === 'migrated' && !migration.overdue ? [] : [{ reason: 'nothing-to-commit' }];
  },

  apply(plan, { gatewayId }) {
    const migration = plan.gateways[gatewayId]?.azure?.migration;
    return migration ? putMigration(plan, gatewayId, { ...migration, overdue: true }) : plan;
  },

  offers: (plan, circuitId) =>
    liveGateways(plan, circuitId)
      .filter((gateway) => gateway.azure?.migration?.stage === 'migrated')
      .map(({ id }) => ({ gatewayId: id })),

  words: (plan, { gatewayId }) => ({ ...migrationWords(plan, gatewayId), days: String(commitDays) }),
};
