import { busyReason, busyRefusals, gatewayWords, liveGateways, putMigration } from '#domain/model/gateway-life.ts';
import { migrationHindrances, migrationRefusals, migrationTargets } from '#domain/model/gateway-migration.ts';
import type { GatewayId } from '#domain/model/ids.ts';
import type { PlanAction } from './index.ts';

export interface ValidateMigration {
  readonly gatewayId: GatewayId;
  readonly toSku: string;
}

type Reason = keyof typeof busyRefusals | keyof typeof migrationRefusals | 'migration-availability';

/** The first of four steps: Azure looks whether the gateway can be migrated, and changes nothing. */
export const validateMigration: PlanAction<ValidateMigration, Reason> = {
  actors: ['customer'],
  label: 'Validate the migration of {network} to {toSku}',
  done: 'Migration of the gateway of {network} to {toSku} validated',
  rules: ['GW-06', 'GW-07', 'GW-22'],
  refusals: {
    ...busyRefusals,
    ...migrationRefusals,
    'migration-availability':
      'Microsoft’s pages disagree: one of March 2026 says that migrations are paused, one of September 2026 recommends them. Check before you plan a date.',
  },

  guard(plan, { gatewayId, toSku }) {
    const gateway = plan.gateways[gatewayId];
    const busy = busyReason(gateway);
    if (busy || !gateway) return [{ reason: busy ?? 'gateway-missing' }];
    const hindrances = migrationHindrances(plan, gateway, toSku);
    if (gateway.design?.migrationChecked === true) return hindrances;
    return [...hindrances, { reason: 'migration-availability', basis: 'D!', warning: true }];
  },

  apply: (plan, { gatewayId, toSku }, { day }) =>
    putMigration(plan, gatewayId, { stage: 'validated', toSku, sinceDay: day }),

  offers: (plan, circuitId) =>
    liveGateways(plan, circuitId)
      .filter((gateway) => !gateway.azure?.migration)
      .flatMap((gateway) => migrationTargets(gateway).map((sku) => ({ gatewayId: gateway.id, toSku: sku.name }))),

  words: (plan, { gatewayId, toSku }) => ({ ...gatewayWords(plan, gatewayId), toSku }),
};
