import {
  busyReason,
  busyRefusals,
  liveGateways,
  migrationWords,
  putMigration,
  updateGateway,
} from '#domain/model/gateway-life.ts';
import { migrationHindrances, migrationRefusals } from '#domain/model/gateway-migration.ts';
import type { GatewayId } from '#domain/model/ids.ts';
import type { PlanAction } from './index.ts';

export interface PrepareMigration {
  readonly gatewayId: GatewayId;
}

type Reason = keyof typeof busyRefusals | keyof typeof migrationRefusals | 'not-validated';

/** The second step: a new gateway is deployed beside the old one, which takes up to about 45 minutes. */
export const prepareMigration: PlanAction<PrepareMigration, Reason> = {
  actors: ['customer'],
  label: 'Prepare the migration of {network} to {toSku}',
  done: 'New gateway of {network} is deploying beside the old one',
  rules: ['GW-22'],
  refusals: {
    ...busyRefusals,
    ...migrationRefusals,
    'not-validated': 'The migration of the gateway of {network} has not been validated.',
  },

  guard(plan, { gatewayId }) {
    const gateway = plan.gateways[gatewayId];
    const busy = busyReason(gateway);
    if (busy || !gateway) return [{ reason: busy ?? 'gateway-missing' }];
    const migration = gateway.azure?.migration;
    return migration ? migrationHindrances(plan, gateway, migration.toSku) : [{ reason: 'not-validated' }];
  },

  apply(plan, { gatewayId }, { day }) {
    const migration = plan.gateways[gatewayId]?.azure?.migration;
    if (!migration) return plan;
    return updateGateway(
      putMigration(plan, gatewayId, { ...migration, stage: 'prepared', sinceDay: day }),
      gatewayId,
      {},
    );
  },

  offers: (plan, circuitId) =>
    liveGateways(plan, circuitId)
      .filter((gateway) => gateway.azure?.migration?.stage === 'validated')
      .map(({ id }) => ({ gatewayId: id })),

  words: (plan, { gatewayId }) => migrationWords(plan, gatewayId),
};
