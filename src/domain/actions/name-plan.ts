import type { PlanAction } from './index.ts';

export interface NamePlan {
  readonly name: string;
}

export const namePlan: PlanAction<NamePlan, never> = {
  actors: ['customer'],
  label: 'Rename plan',
  done: 'Plan named {name}',
  nature: 'planning',
  refusals: {},
  guard: () => [],
  apply: (plan, { name }) => ({ ...plan, name }),
  offers: () => [],
  words: (_plan, { name }) => ({ name }),
};
