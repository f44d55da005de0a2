import { backToPlannedAuthorization, backToPlannedConnection } from '#domain/model/edit.ts';
import type { AuthorizationId } from '#domain/model/ids.ts';
import { authorizationsOf, connectionRedeeming, nameOf } from '#domain/model/look-up.ts';
import { circuitWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface RevokeAuthorization {
  readonly authorizationId: AuthorizationId;
}

export const revokeAuthorization: PlanAction<RevokeAuthorization, 'authorization-missing' | 'connection-goes-too'> = {
  actors: ['customer'],
  label: 'Revoke authorization {authorization}',
  done: 'Authorization {authorization} revoked',
  row: 41,
  rules: ['AUTH-05'],
  nature: 'removal',
  refusals: {
    'authorization-missing': '{authorization} does not exist in Azure.',
    'connection-goes-too': 'The connection {connection} was made with it and is deleted with it: traffic stops.',
  },
  circuitOf: (plan, { authorizationId }) => plan.authorizations[authorizationId]?.circuitId,
  states: states({ none: '·', NP: '✔S', PG: '✔S', PD: '✔D', DP: '✔S', FLT: '✔S', BUSY: '✖I', FAIL: '△S' }),

  guard(plan, { authorizationId }) {
    if (!plan.authorizations[authorizationId]?.azure) return [{ reason: 'authorization-missing' }];
    const connection = connectionRedeeming(plan, authorizationId);
    if (!connection) return [];
    return [{ reason: 'connection-goes-too', data: { connection: connection.settings.name }, warning: true }];
  },

  apply(plan, { authorizationId }) {
    const connection = connectionRedeeming(plan, authorizationId);
    const without = connection ? backToPlannedConnection(plan, connection.id) : plan;
    return backToPlannedAuthorization(without, authorizationId);
  },

  offers: (plan, circuitId) =>
    authorizationsOf(plan, circuitId)
      .filter((authorization) => authorization.azure)
      .map(({ id }) => ({ authorizationId: id })),

  words: (plan, { authorizationId }) => ({
    ...circuitWords(plan, plan.authorizations[authorizationId]?.circuitId),
    authorization: nameOf(plan, authorizationId),
  }),
};
