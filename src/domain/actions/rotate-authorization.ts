import { putAuthorization, putConnection } from '#domain/model/edit.ts';
import { type AuthorizationId, authorizationId as asAuthorizationId } from '#domain/model/ids.ts';
import { authorizationsOf, connectionRedeeming, nameOf } from '#domain/model/look-up.ts';
import type { Connection, Plan } from '#domain/model/plan.ts';
import { circuitWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface RotateAuthorization {
  readonly authorizationId: AuthorizationId;
}

type Reason = 'authorization-missing' | 'connection-goes-too';

/** There is no operation that renews a key in place: a new authorization is made, and the old one deleted. */
export const rotateAuthorization: PlanAction<RotateAuthorization, Reason> = {
  actors: ['customer'],
  label: 'Replace authorization {authorization}',
  done: 'Authorization {authorization} replaced by a new one',
  row: 47,
  rules: ['AUTH-07'],
  nature: 'removal',
  refusals: {
    'authorization-missing': '{authorization} does not exist in Azure.',
    'connection-goes-too':
      'The connection {connection} was made with it and is deleted with it: traffic stops until the new key is redeemed.',
  },
  circuitOf: (plan, { authorizationId }) => plan.authorizations[authorizationId]?.circuitId,
  states: states({ none: '·', NP: '✔S', PG: '✔S', PD: '✔D', DP: '✔S', FLT: '✔S', BUSY: '✖I', FAIL: '△S' }),

  guard(plan, { authorizationId }) {
    if (!plan.authorizations[authorizationId]?.azure) return [{ reason: 'authorization-missing' }];
    const connection = connectionRedeeming(plan, authorizationId);
    if (!connection) return [];
    return [{ reason: 'connection-goes-too', data: { connection: connection.settings.name }, warning: true }];
  },

  apply(plan, { authorizationId }, { day, guid }) {
    const old = plan.authorizations[authorizationId];
    if (!old) return plan;
    const fresh = asAuthorizationId(freeName(authorizationId, (id) => Object.hasOwn(plan.authorizations, id)));
    const names = authorizationsOf(plan, old.circuitId).map((each) => each.settings.name);
    const name = freeName(old.settings.name, (each) => names.includes(each));
    const azure = { authorizationKey: guid, authorizationUseStatus: 'Available', createdDay: day } as const;
    const made = putAuthorization(plan, { ...old, id: fresh, settings: { name }, azure });
    const { [authorizationId]: _deleted, ...authorizations } = made.authorizations;
    return pointedAt({ ...made, authorizations }, { from: authorizationId, to: fresh });
  },

  offers: (plan, circuitId) =>
    authorizationsOf(plan, circuitId)
      .filter((authorization) => authorization.azure)
      .map(({ id }) => ({ authorizationId: id })),

  words: (plan, { authorizationId }) => ({
    ...circuitWords(plan, plan.authorizations[authorizationId]?.circuitId),
    authorization: plan.authorizations[authorizationId] ? nameOf(plan, authorizationId) : 'the old one',
  }),
};

/** Every connection that has the old authorization is planned again, with the new one. */
function pointedAt(plan: Plan, { from, to }: { readonly from: AuthorizationId; readonly to: AuthorizationId }): Plan {
  return Object.values<Connection>(plan.connections)
    .filter((connection) => connection.settings.authorizationId === from)
    .reduce(
      (current, connection) =>
        putConnection(current, {
          ...connection,
          azure: null,
          settings: { ...connection.settings, authorizationId: to },
        }),
      plan,
    );
}

/** `key`, `key-2`, `key-3`: the first that is free. */
function freeName(name: string, isTaken: (name: string) => boolean): string {
  const [, stem = name, count = '1'] = /^(.*)-(\d+)$/.exec(name) ?? [];
  const next = (number: number): string => {
    const candidate = `${stem}-${number}`;
    return isTaken(candidate) ? next(number + 1) : candidate;
  };
  return next(Number(count) + 1);
}
