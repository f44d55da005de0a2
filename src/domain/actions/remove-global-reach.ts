import { markAuthorization, putGlobalReach } from '#domain/model/edit.ts';
import type { GlobalReachId } from '#domain/model/ids.ts';
import { globalReachesOf } from '#domain/model/look-up.ts';
import { globalReachWords } from '#domain/model/words.ts';
import { states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface RemoveGlobalReach {
  readonly globalReachId: GlobalReachId;
}

export const removeGlobalReach: PlanAction<RemoveGlobalReach, 'not-made'> = {
  actors: ['customer'],
  label: 'Remove Global Reach to {peer}',
  done: 'Global Reach from {circuit} to {peer} removed',
  row: 43,
  rules: ['GR-11'],
  nature: 'removal',
  refusals: { 'not-made': 'This Global Reach connection does not exist in Azure.' },
  circuitOf: (plan, { globalReachId }) => plan.globalReaches[globalReachId]?.circuitId,
  states: states({ none: '·', NP: '✔S', PG: '✔S', PD: '✔D', DP: '✔S', FLT: '✔S', BUSY: '✖I', FAIL: '△S' }),
  guard: (plan, { globalReachId }) => (plan.globalReaches[globalReachId]?.azure ? [] : [{ reason: 'not-made' }]),

  apply(plan, { globalReachId }) {
    const reach = plan.globalReaches[globalReachId];
    if (!reach) return plan;
    const planned = putGlobalReach(plan, { ...reach, azure: null });
    return markAuthorization(planned, reach.settings.authorizationId, 'Available');
  },

  // Only where it was made: reading it from the other circuit fails in the field (Azure/azure-rest-api-specs, issue 14548).
  offers: (plan, circuitId) =>
    globalReachesOf(plan, circuitId)
      .filter((reach) => reach.azure && reach.circuitId === circuitId)
      .map(({ id }) => ({ globalReachId: id })),

  words: (plan, { globalReachId }) => globalReachWords(plan, globalReachId),
};
