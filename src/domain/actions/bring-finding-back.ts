import type { PlanAction } from './index.ts';

export interface BringFindingBack {
  /** The finding's key, as the engine names it. */
  readonly finding: string;
}

export const bringFindingBack: PlanAction<BringFindingBack, 'not-aside'> = {
  actors: ['customer'],
  label: 'Bring back',
  done: 'A finding brought back',
  nature: 'planning',
  refusals: { 'not-aside': 'This finding is not set aside.' },
  guard: (plan, { finding }) => (Object.hasOwn(plan.setAside, finding) ? [] : [{ reason: 'not-aside' }]),

  apply(plan, { finding }) {
    const { [finding]: _back, ...setAside } = plan.setAside;
    return { ...plan, setAside };
  },

  offers: () => [],
  words: () => ({}),
};
