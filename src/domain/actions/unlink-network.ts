import { backToPlannedConnection, markAuthorization } from '#domain/model/edit.ts';
import type { ConnectionId } from '#domain/model/ids.ts';
import { connectionsOf, endsOf } from '#domain/model/look-up.ts';
import { connectionWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface UnlinkNetwork {
  readonly connectionId: ConnectionId;
}

export const unlinkNetwork: PlanAction<UnlinkNetwork, 'not-linked' | 'spokes-lose-access'> = {
  actors: ['customer'],
  label: 'Unlink {network}',
  done: '{network} unlinked',
  row: 40,
  rules: ['VNET-14', 'AUTH-06'],
  nature: 'removal',
  refusals: {
    'not-linked': '{network} is not linked.',
    'spokes-lose-access': 'The spokes that use the gateway of {network} lose this circuit too.',
  },
  circuitOf: (plan, { connectionId }) => plan.connections[connectionId]?.circuitId,
  states: states({ none: '·', NP: '✔S', PG: '✔S', PD: '✔D', DP: '✔S', FLT: '✔S', BUSY: '✖I', FAIL: '✔S' }),

  guard(plan, { connectionId }) {
    if (!plan.connections[connectionId]?.azure) return [{ reason: 'not-linked' }];
    const spokes = endsOf(plan, connectionId).network?.design?.spokes ?? 0;
    return spokes > 0 ? [{ reason: 'spokes-lose-access', warning: true }] : [];
  },

  // The portal page says that the key stays usable; an answer of 2019 says it does not. The page is newer.
  apply: (plan, { connectionId }) =>
    markAuthorization(
      backToPlannedConnection(plan, connectionId),
      plan.connections[connectionId]?.settings.authorizationId ?? null,
      'Available',
    ),

  offers: (plan, circuitId) =>
    connectionsOf(plan, circuitId)
      .filter((connection) => connection.azure)
      .map(({ id }) => ({ connectionId: id })),

  words: (plan, { connectionId }) => connectionWords(plan, connectionId),
};
