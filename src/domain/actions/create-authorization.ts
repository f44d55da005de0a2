import { putAuthorization } from '#domain/model/edit.ts';
import type { AuthorizationId } from '#domain/model/ids.ts';
import { authorizationsOf, nameOf, subscriptionNamed } from '#domain/model/look-up.ts';
import { circuitWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface CreateAuthorization {
  readonly authorizationId: AuthorizationId;
}

export const createAuthorization: PlanAction<
  CreateAuthorization,
  'authorization-exists' | 'authorization-missing' | 'rights-missing'
> = {
  actors: ['customer'],
  label: 'Create authorization {authorization}',
  done: 'Authorization {authorization} created',
  row: 36,
  rules: ['AUTH-01', 'AUTH-08'],
  refusals: {
    'authorization-exists': '{authorization} exists already.',
    'authorization-missing': 'This authorization is not in the plan.',
    'rights-missing':
      'Only who may write authorizations on {circuit} creates one: a {role} may not, nor may the owner of the gateway.',
  },
  circuitOf: (plan, { authorizationId }) => plan.authorizations[authorizationId]?.circuitId,
  states: states({ none: '·', NP: '✔S', PG: '✔S', PD: '✔D', DP: '✔S', FLT: '✖S', BUSY: '✖I', FAIL: '✖I' }),

  guard(plan, { authorizationId }) {
    const authorization = plan.authorizations[authorizationId];
    if (!authorization) return [{ reason: 'authorization-missing' }];
    if (authorization.azure) return [{ reason: 'authorization-exists' }];
    const owner = plan.circuits[authorization.circuitId]?.settings.subscription ?? '';
    const { role } = subscriptionNamed(plan, owner);
    return role === 'Reader' ? [{ reason: 'rights-missing', data: { role } }] : [];
  },

  checked: (plan, { authorizationId }) => ({ plan, subjects: [authorizationId] }),

  apply(plan, { authorizationId }, { day, guid }) {
    const authorization = plan.authorizations[authorizationId];
    if (!authorization) return plan;
    const azure = { authorizationKey: guid, authorizationUseStatus: 'Available', createdDay: day } as const;
    return putAuthorization(plan, { ...authorization, azure });
  },

  offers: (plan, circuitId) =>
    authorizationsOf(plan, circuitId)
      .filter((authorization) => !authorization.azure)
      .map(({ id }) => ({ authorizationId: id })),

  words: (plan, { authorizationId }) => ({
    ...circuitWords(plan, plan.authorizations[authorizationId]?.circuitId),
    authorization: nameOf(plan, authorizationId),
  }),
};
