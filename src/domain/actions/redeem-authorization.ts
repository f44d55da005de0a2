import { startConnection } from '#domain/model/connection-life.ts';
import { authorizationId, type ConnectionId } from '#domain/model/ids.ts';
import { connectionsOf, crossesSubscriptions } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { connectionWords } from '#domain/model/words.ts';
import type { Obstacle } from '#domain/shapes/verdict.ts';
import { whenUsable } from '#domain/shapes/when-usable.ts';
import type { PlanAction, PlanRequest } from './index.ts';
import { linkObstacles, linkRefusals } from './link-network.ts';

export interface RedeemAuthorization {
  readonly connectionId: ConnectionId;
}

type Reason = 'same-subscription' | 'authorization-not-created' | 'authorization-in-use';

export const redeemAuthorization: PlanAction<RedeemAuthorization, keyof typeof linkRefusals | Reason> = {
  actors: ['customer'],
  label: 'Redeem authorization and link {network}',
  done: '{network} is being linked with an authorization',
  row: 38,
  rules: ['AUTH-02', 'AUTH-03', 'AUTH-04', 'VNET-01', 'VNET-02', 'VNET-09'],
  refusals: {
    ...linkRefusals,
    'same-subscription': '{network} lives in the same subscription as {circuit}: no authorization is needed.',
    'authorization-not-created': 'The owner of {circuit} has not created an authorization for {network} yet.',
    'authorization-in-use': 'The authorization is in use: each one serves one connection.',
  },
  circuitOf: (plan, { connectionId }) => plan.connections[connectionId]?.circuitId,
  states: whenUsable,
  guard: (plan, { connectionId }) => [...keyObstacles(plan, connectionId), ...linkObstacles(plan, connectionId)],
  checked: (plan, { connectionId }) => ({ plan, subjects: [connectionId] }),
  apply: (plan, { connectionId }, { day }) => startConnection(plan, connectionId, day),

  offers: (plan, circuitId) =>
    connectionsOf(plan, circuitId)
      .filter((connection) => crossesSubscriptions(plan, connection.id))
      .map(({ id }) => ({ connectionId: id })),

  words: (plan, { connectionId }) => connectionWords(plan, connectionId),
};

function keyObstacles(plan: Plan, connectionId: ConnectionId): readonly Obstacle<Reason, PlanRequest>[] {
  const connection = plan.connections[connectionId];
  if (!connection || connection.azure) return [];
  if (!crossesSubscriptions(plan, connectionId)) {
    return [{ reason: 'same-subscription', remedy: { id: 'link-network', args: { connectionId } } }];
  }
  const wanted = connection.settings.authorizationId;
  const authorization = wanted === null ? undefined : plan.authorizations[wanted];
  if (!authorization) {
    const fresh = {
      authorizationId: authorizationId(`${connectionId}/key`),
      circuitId: connection.circuitId,
      name: `for-${connection.settings.name}`,
      connectionId,
    };
    return [{ reason: 'authorization-not-created', remedy: { id: 'plan-authorization', args: fresh } }];
  }
  if (!authorization.azure) {
    return [
      {
        reason: 'authorization-not-created',
        remedy: { id: 'create-authorization', args: { authorizationId: authorization.id } },
      },
    ];
  }
  return authorization.azure.authorizationUseStatus === 'InUse' ? [{ reason: 'authorization-in-use' }] : [];
}
