import { putConnection } from '#domain/model/edit.ts';
import { isMigrating } from '#domain/model/gateway-life.ts';
import type { ConnectionId } from '#domain/model/ids.ts';
import { connectionsOf } from '#domain/model/look-up.ts';
import type { ConnectionSettings, Plan } from '#domain/model/plan.ts';
import { connectionWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface ChangeConnection {
  readonly connectionId: ConnectionId;
  /** Only what changes. */
  readonly settings: Partial<Pick<ConnectionSettings, 'routingWeight' | 'fastPath'>>;
}

function changed(plan: Plan, { connectionId, settings }: ChangeConnection): Plan {
  const connection = plan.connections[connectionId];
  return connection ? putConnection(plan, { ...connection, settings: { ...connection.settings, ...settings } }) : plan;
}

export const changeConnection: PlanAction<
  ChangeConnection,
  'not-linked' | 'connection-pending' | 'connection-failed' | 'gateway-migrating'
> = {
  actors: ['customer'],
  label: 'Change the link to {network}',
  done: 'Link to {network} changed',
  row: 39,
  rules: ['VNET-11', 'FP-01', 'FP-10', 'GW-22'],
  refusals: {
    'not-linked': '{network} is not linked.',
    'connection-pending': 'The link to {network} is still being made.',
    'connection-failed': 'The link to {network} failed: it has to be deleted and made again.',
    'gateway-migrating':
      'The gateway of {network} is being migrated: neither weight nor FastPath can change until that is committed or aborted.',
  },
  circuitOf: (plan, { connectionId }) => plan.connections[connectionId]?.circuitId,
  states: states({ none: '·', NP: '·', PG: '·', PD: '✔D', DP: '△S', FLT: '△S', BUSY: '✖I', FAIL: '△S' }),

  guard(plan, { connectionId }) {
    const connection = plan.connections[connectionId];
    if (!connection?.azure) return [{ reason: 'not-linked' }];
    const { provisioningState } = connection.azure;
    if (provisioningState === 'Failed') {
      return [{ reason: 'connection-failed', remedy: { id: 'unlink-network', args: { connectionId } } }];
    }
    if (provisioningState === 'Updating') {
      return [{ reason: 'connection-pending', remedy: { id: 'finish-connection', args: { connectionId } } }];
    }
    const { gatewayId } = connection;
    if (!isMigrating(plan.gateways[gatewayId])) return [];
    return [{ reason: 'gateway-migrating', remedy: { id: 'commit-migration', args: { gatewayId } } }];
  },

  checked: (plan, args) => ({ plan: changed(plan, args), subjects: [args.connectionId] }),
  apply: changed,

  offers: (plan, circuitId) =>
    connectionsOf(plan, circuitId)
      .filter((connection) => connection.azure)
      .map(({ id }) => ({ connectionId: id, settings: {} })),

  words: (plan, { connectionId }) => connectionWords(plan, connectionId),
};
