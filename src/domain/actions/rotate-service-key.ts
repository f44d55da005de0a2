import type { CircuitId } from '#domain/model/ids.ts';
import { replacementFor } from '#domain/model/replacement.ts';
import { circuitWords } from '#domain/model/words.ts';
import { never } from '#domain/shapes/never.ts';
import type { PlanAction } from './index.ts';

export interface RotateServiceKey {
  readonly circuitId: CircuitId;
}

// No page offers it, so no screen does: it is here to be answered when somebody asks.
export const rotateServiceKey: PlanAction<RotateServiceKey, 'key-for-life'> = {
  actors: ['customer', 'provider', 'microsoft'],
  label: 'Rotate service key',
  done: 'Service key of {circuit} rotated',
  row: 45,
  rules: ['CIRCUIT-22', 'CIRCUIT-04'],
  refusals: {
    'key-for-life': 'No page offers another service key for a circuit: a new key means a new circuit.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: never('S', 'key-for-life'),
  guard: (plan, { circuitId }) => [
    { reason: 'key-for-life', remedy: { id: 'plan-replacement', args: replacementFor(plan, circuitId) } },
  ],
  apply: (plan) => plan,
  offers: () => [],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
