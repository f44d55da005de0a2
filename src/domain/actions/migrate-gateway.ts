import {
  busyRefusals,
  liveGateways,
  isMigrating,
  migrationWords,
  putMigration,
  updateGateway,
} from '#domain/model/gateway-life.ts';
import type { GatewayId } from '#domain/model/ids.ts';
import type { PlanAction } from './index.ts';

export interface MigrateGateway {
  readonly gatewayId: GatewayId;
  /** Which gateway carries the traffic from then on. */
  readonly trafficOn: 'new gateway' | 'old gateway';
}

const stageBefore = { 'new gateway': 'prepared', 'old gateway': 'migrated' } as const;
const stageAfter = { 'new gateway': 'migrated', 'old gateway': 'prepared' } as const;

type Reason = Exclude<keyof typeof busyRefusals, 'migration-runs'> | 'not-prepared' | 'traffic-there';

/** The third step: the traffic moves to the new gateway, or back as long as nothing is committed. */
export const migrateGateway: PlanAction<MigrateGateway, Reason> = {
  actors: ['customer'],
  label: 'Move the traffic of {network} to the {trafficOn}',
  done: 'Traffic of {network} moves to the {trafficOn}',
  rules: ['GW-22'],
  refusals: {
    'gateway-missing': busyRefusals['gateway-missing'],
    'gateway-busy': busyRefusals['gateway-busy'],
    'not-prepared': 'No new gateway stands ready for {network}: prepare the migration first.',
    'traffic-there': 'The traffic of {network} is on the {trafficOn} already.',
  },

  guard(plan, { gatewayId, trafficOn }) {
    const gateway = plan.gateways[gatewayId];
    if (!gateway?.azure) return [{ reason: 'gateway-missing' }];
    if (!isMigrating(gateway)) {
      return [{ reason: 'not-prepared', remedy: { id: 'prepare-migration', args: { gatewayId } } }];
    }
    if (gateway.azure.provisioningState === 'Updating') return [{ reason: 'gateway-busy' }];
    return gateway.azure.migration?.stage === stageBefore[trafficOn] ? [] : [{ reason: 'traffic-there' }];
  },

  apply(plan, { gatewayId, trafficOn }, { day }) {
    const migration = plan.gateways[gatewayId]?.azure?.migration;
    if (!migration) return plan;
    return updateGateway(
      putMigration(plan, gatewayId, { ...migration, stage: stageAfter[trafficOn], sinceDay: day }),
      gatewayId,
      {},
    );
  },

  offers: (plan, circuitId) =>
    liveGateways(plan, circuitId)
      .filter(isMigrating)
      .map(({ id, azure }) => ({
        gatewayId: id,
        trafficOn: azure?.migration?.stage === 'migrated' ? 'old gateway' : 'new gateway',
      })),

  words: (plan, { gatewayId, trafficOn }) => ({ ...migrationWords(plan, gatewayId), trafficOn }),
};
