import { putConnection } from '#domain/model/edit.ts';
import type { ConnectionId } from '#domain/model/ids.ts';
import { connectionsOf } from '#domain/model/look-up.ts';
import { connectionWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface FinishConnection {
  readonly connectionId: ConnectionId;
}

export const finishConnection: PlanAction<FinishConnection, 'connection-not-pending'> = {
  actors: ['microsoft'],
  label: 'Bring up the link to {network}',
  done: '{network} is Connected',
  refusals: { 'connection-not-pending': 'The connection is not being made.' },
  circuitOf: (plan, { connectionId }) => plan.connections[connectionId]?.circuitId,

  guard: (plan, { connectionId }) =>
    plan.connections[connectionId]?.azure?.provisioningState === 'Updating'
      ? []
      : [{ reason: 'connection-not-pending' }],

  apply(plan, { connectionId }) {
    const connection = plan.connections[connectionId];
    if (!connection?.azure) return plan;
    return putConnection(plan, {
      ...connection,
      azure: { ...connection.azure, provisioningState: 'Succeeded', connectionStatus: 'Connected' },
    });
  },

  offers: (plan, circuitId) =>
    connectionsOf(plan, circuitId)
      .filter((connection) => connection.azure)
      .map(({ id }) => ({ connectionId: id })),

  words: (plan, { connectionId }) => connectionWords(plan, connectionId),
};
