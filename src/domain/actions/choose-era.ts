import type { Plan } from '#domain/model/plan.ts';
import type { PlanAction } from './index.ts';

export interface ChooseEra {
  readonly era: Plan['era'];
}

const words: { readonly [Era in Plan['era']]: string } = { today: 'today’s rules', seed: 'the rules of 2016' };

/** Whose rules hold in the plan: today's, or those of the workflow document of 2016. Azure knows nothing of it. */
export const chooseEra: PlanAction<ChooseEra, 'era-holds'> = {
  actors: ['customer'],
  label: 'Follow {rules}',
  done: 'The plan follows {rules}',
  nature: 'planning',
  rules: ['PEER-PUB-01'],
  refusals: { 'era-holds': 'The plan follows {rules} already.' },
  guard: (plan, { era }) => (plan.era === era ? [{ reason: 'era-holds' }] : []),
  apply: (plan, { era }) => ({ ...plan, era }),
  // Another era is no way out of a refusal: Azure lives in today's.
  offers: () => [],
  words: (_plan, { era }) => ({ rules: words[era] }),
};
