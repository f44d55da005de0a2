import { putAuthorization, putConnection } from '#domain/model/edit.ts';
import type { AuthorizationId, CircuitId, ConnectionId } from '#domain/model/ids.ts';
import { connectionsOf, crossesSubscriptions } from '#domain/model/look-up.ts';
import { authorizationId as asAuthorizationId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface PlanAuthorization {
  readonly authorizationId: AuthorizationId;
  readonly circuitId: CircuitId;
  readonly name: string;
  /** The planned connection that will redeem it. */
  readonly connectionId?: ConnectionId;
}

export const planAuthorization: PlanAction<PlanAuthorization, 'authorization-exists' | 'circuit-not-planned'> = {
  actors: ['customer'],
  label: 'Plan authorization {authorization}',
  done: 'Authorization {authorization} planned',
  nature: 'planning',
  refusals: {
    'authorization-exists': '{authorization} is live.',
    'circuit-not-planned': 'This circuit is not in the plan.',
  },

  guard(plan, { authorizationId, circuitId }) {
    if (!plan.circuits[circuitId]) return [{ reason: 'circuit-not-planned' }];
    return plan.authorizations[authorizationId]?.azure ? [{ reason: 'authorization-exists' }] : [];
  },

  apply(plan, { authorizationId, circuitId, name, connectionId }) {
    const planned = putAuthorization(plan, { id: authorizationId, circuitId, settings: { name }, azure: null });
    const connection = connectionId === undefined ? undefined : plan.connections[connectionId];
    if (!connection || connection.azure) return planned;
    return putConnection(planned, { ...connection, settings: { ...connection.settings, authorizationId } });
  },

  offers: (plan, circuitId) =>
    connectionsOf(plan, circuitId)
      .filter((each) => !each.azure && each.settings.authorizationId === null && crossesSubscriptions(plan, each.id))
      .map((each) => ({
        authorizationId: asAuthorizationId(`${each.id}/key`),
        circuitId,
        name: `for-${each.settings.name}`,
        connectionId: each.id,
      })),

  words: (plan, { circuitId, name }) => ({ ...circuitWords(plan, circuitId), authorization: name }),
};
