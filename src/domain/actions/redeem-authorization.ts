import { startConnection } from '#domain/model/connection-life.ts';
import { authorizationId, type ConnectionId } from '#domain/model/ids.ts';
import { connectionsOf, crossesSubscriptions } from '#domain/model/look-up.ts';
import { keyKindOf, keyKindWords } from '#domain/model/key-kind.ts';
import type { Authorization, Connection, Plan } from '#domain/model/plan.ts';
import { putConnection } from '#domain/model/edit.ts';
import { connectionWords } from '#domain/model/words.ts';
import type { Obstacle } from '#domain/shapes/verdict.ts';
import { whenUsable } from '#domain/shapes/when-usable.ts';
import type { PlanAction, PlanRequest } from './index.ts';
import { linkObstacles, linkRefusals } from './link-network.ts';

export interface RedeemAuthorization {
  readonly connectionId: ConnectionId;
  /** The key as its owner sent it, where it is typed in rather than taken from the plan. */
  readonly key?: string;
}

type Reason =
  | 'same-subscription'
  | 'authorization-not-created'
  | 'authorization-in-use'
  | 'key-of-another-kind'
  | 'key-was-used';

export const redeemAuthorization: PlanAction<RedeemAuthorization, keyof typeof linkRefusals | Reason> = {
  actors: ['customer'],
  label: 'Redeem authorization and link {network}',
  done: '{network} is being linked with an authorization',
  row: 38,
  rules: [
    'AUTH-02',
    'AUTH-03',
    'AUTH-04',
    'VNET-01',
    'VNET-02',
    'CIRCUIT-03',
    'CIRCUIT-04',
    'AUTH-06',
    'AUTH-08',
    'VNET-09',
    'LIMIT-04',
    'LIMIT-10',
  ],
  refusals: {
    ...linkRefusals,
    'same-subscription': '{network} lives in the same subscription as {circuit}: no authorization is needed.',
    'authorization-not-created': 'The owner of {circuit} has not created an authorization for {network} yet.',
    'authorization-in-use': 'The authorization is in use: each one serves one connection.',
    'key-of-another-kind': 'This is {found}. A link needs the key of an authorization of {circuit}.',
    'key-was-used':
      'A connection was made with this key before. One of Microsoft’s pages says that it can be used again, an answer of 2019 asks for a new one.',
  },
  circuitOf: (plan, { connectionId }) => plan.connections[connectionId]?.circuitId,
  states: whenUsable,
  guard: (plan, args) => [...keyObstacles(plan, args), ...linkObstacles(plan, args.connectionId)],
  checked: (plan, { connectionId }) => ({ plan, subjects: [connectionId] }),
  apply: (plan, args, { day }) => startConnection(withTypedKey(plan, args), args.connectionId, day),

  offers: (plan, circuitId) =>
    connectionsOf(plan, circuitId)
      .filter((connection) => crossesSubscriptions(plan, connection.id))
      .map(({ id }) => ({ connectionId: id })),

  words: (plan, { connectionId }) => connectionWords(plan, connectionId),
};

type KeyObstacle = Obstacle<Reason, PlanRequest>;

function keyObstacles(plan: Plan, { connectionId, key }: RedeemAuthorization): readonly KeyObstacle[] {
  const connection = plan.connections[connectionId];
  if (!connection || connection.azure) return [];
  if (!crossesSubscriptions(plan, connectionId)) {
    return [{ reason: 'same-subscription', remedy: { id: 'link-network', args: { connectionId } } }];
  }
  if (key !== undefined) return typedKeyObstacles(plan, connection, key);
  const wanted = connection.settings.authorizationId;
  const authorization = wanted === null ? undefined : plan.authorizations[wanted];
  return authorization?.azure ? redemptionObstacles(authorization) : [notCreated(connection, authorization)];
}

/** A key is recognised by what it is: neither a service key nor the right to a port makes a link. */
function typedKeyObstacles(plan: Plan, { circuitId }: Connection, key: string): readonly KeyObstacle[] {
  const found = keyKindOf(plan, key);
  return found.kind === 'circuit-authorization' && found.authorization.circuitId === circuitId
    ? redemptionObstacles(found.authorization)
    : [{ reason: 'key-of-another-kind', data: { found: keyKindWords(found) } }];
}

function redemptionObstacles({ azure }: Authorization): readonly KeyObstacle[] {
  if (azure?.authorizationUseStatus === 'InUse') return [{ reason: 'authorization-in-use' }];
  return azure?.wasRedeemed ? [{ reason: 'key-was-used', basis: 'D!', warning: true }] : [];
}

function notCreated({ id, circuitId, settings }: Connection, authorization: Authorization | undefined): KeyObstacle {
  const reason = 'authorization-not-created';
  if (authorization) {
    return { reason, remedy: { id: 'create-authorization', args: { authorizationId: authorization.id } } };
  }
  const fresh = {
    authorizationId: authorizationId(`${id}/key`),
    circuitId,
    name: `for-${settings.name}`,
    connectionId: id,
  };
  return { reason, remedy: { id: 'plan-authorization', args: fresh } };
}

function withTypedKey(plan: Plan, { connectionId, key }: RedeemAuthorization): Plan {
  const connection = plan.connections[connectionId];
  const found = key === undefined ? undefined : keyKindOf(plan, key);
  if (!connection || found?.kind !== 'circuit-authorization') return plan;
  const settings = { ...connection.settings, authorizationId: found.authorization.id };
  return putConnection(plan, { ...connection, settings });
}
