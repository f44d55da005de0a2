import { putGlobalReach } from '#domain/model/edit.ts';
import type { GlobalReachId } from '#domain/model/ids.ts';
import { globalReachesOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { globalReachWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface ChangeGlobalReachPrefix {
  readonly globalReachId: GlobalReachId;
  /** One /125; empty takes IPv6 away. */
  readonly ipv6AddressPrefix: string;
}

function changed(plan: Plan, { globalReachId, ipv6AddressPrefix }: ChangeGlobalReachPrefix): Plan {
  const reach = plan.globalReaches[globalReachId];
  return reach ? putGlobalReach(plan, { ...reach, settings: { ...reach.settings, ipv6AddressPrefix } }) : plan;
}

export const changeGlobalReachPrefix: PlanAction<ChangeGlobalReachPrefix, 'not-made'> = {
  actors: ['customer'],
  label: 'Change IPv6 of Global Reach to {peer}',
  done: 'IPv6 of Global Reach from {circuit} to {peer} changed',
  rules: ['GR-05'],
  refusals: { 'not-made': 'This Global Reach connection does not exist in Azure.' },
  circuitOf: (plan, { globalReachId }) => plan.globalReaches[globalReachId]?.circuitId,
  guard: (plan, { globalReachId }) => (plan.globalReaches[globalReachId]?.azure ? [] : [{ reason: 'not-made' }]),
  checked: (plan, args) => ({ plan: changed(plan, args), subjects: [args.globalReachId] }),
  apply: (plan, args) => changed(plan, args),

  offers: (plan, circuitId) =>
    globalReachesOf(plan, circuitId)
      .filter((reach) => reach.azure && reach.circuitId === circuitId)
      .map(({ id, settings }) => ({ globalReachId: id, ipv6AddressPrefix: settings.ipv6AddressPrefix })),

  words: (plan, { globalReachId }) => globalReachWords(plan, globalReachId),
};
