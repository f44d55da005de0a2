import type { CircuitId } from '#domain/model/ids.ts';
import { replacementFor } from '#domain/model/replacement.ts';
import { circuitWords } from '#domain/model/words.ts';
import { never } from '#domain/shapes/never.ts';
import type { PlanAction } from './index.ts';

export interface SwitchToMetered {
  readonly circuitId: CircuitId;
}

export const switchToMetered: PlanAction<SwitchToMetered, 'unlimited-for-good'> = {
  actors: ['customer'],
  label: 'Change billing to Metered',
  done: '{circuit} is billed as MeteredData',
  row: 18,
  rules: ['SKU-10'],
  nature: 'purchase',
  refusals: { 'unlimited-for-good': 'Unlimited never becomes Metered: that takes a new circuit.' },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: never('D', 'unlimited-for-good'),
  guard: (plan, { circuitId }) => [
    {
      reason: 'unlimited-for-good',
      remedy: { id: 'plan-replacement', args: replacementFor(plan, circuitId, { family: 'MeteredData' }) },
    },
  ],
  apply: (plan) => plan,
  offers: (plan, circuitId) => (plan.circuits[circuitId]?.settings.family === 'UnlimitedData' ? [{ circuitId }] : []),
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
