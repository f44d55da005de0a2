import { putGlobalReach } from '#domain/model/edit.ts';
import type { GlobalReachId } from '#domain/model/ids.ts';
import { globalReachesOf } from '#domain/model/look-up.ts';
import { globalReachWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface FinishGlobalReach {
  readonly globalReachId: GlobalReachId;
}

export const finishGlobalReach: PlanAction<FinishGlobalReach, 'not-connecting'> = {
  actors: ['microsoft'],
  label: 'Bring up Global Reach to {peer}',
  done: 'Global Reach from {circuit} to {peer} is Connected',
  rules: ['GR-12'],
  refusals: { 'not-connecting': 'The Global Reach connection is not being made.' },
  circuitOf: (plan, { globalReachId }) => plan.globalReaches[globalReachId]?.circuitId,

  guard: (plan, { globalReachId }) =>
    plan.globalReaches[globalReachId]?.azure?.circuitConnectionStatus === 'Connecting'
      ? []
      : [{ reason: 'not-connecting' }],

  apply(plan, { globalReachId }) {
    const reach = plan.globalReaches[globalReachId];
    if (!reach?.azure) return plan;
    return putGlobalReach(plan, { ...reach, azure: { ...reach.azure, circuitConnectionStatus: 'Connected' } });
  },

  offers: (plan, circuitId) =>
    globalReachesOf(plan, circuitId)
      .filter((reach) => reach.azure && reach.circuitId === circuitId)
      .map(({ id }) => ({ globalReachId: id })),

  words: (plan, { globalReachId }) => globalReachWords(plan, globalReachId),
};
