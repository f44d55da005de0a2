import type { CircuitId } from '#domain/model/ids.ts';
import type { CircuitSettings } from '#domain/model/plan.ts';
import { replacementFor } from '#domain/model/replacement.ts';
import { circuitWords } from '#domain/model/words.ts';
import { never } from '#domain/shapes/never.ts';
import type { PlanAction } from './index.ts';

export interface ChangePlace {
  readonly circuitId: CircuitId;
  /** Only what changes. */
  readonly settings: Partial<Pick<CircuitSettings, 'serviceProviderName' | 'peeringLocation' | 'expressRoutePort'>>;
}

export const changePlace: PlanAction<ChangePlace, 'place-is-fixed'> = {
  actors: ['customer'],
  label: 'Change provider, location or port type',
  done: '{circuit} changed its place',
  row: 19,
  rules: ['CIRCUIT-10'],
  nature: 'purchase',
  refusals: {
    'place-is-fixed':
      'A circuit belongs to one provider, one location and one kind of port for good: create a new circuit, move over, and delete {circuit}.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: never('I', 'place-is-fixed'),
  guard: (plan, { circuitId, settings }) => [
    {
      reason: 'place-is-fixed',
      remedy: { id: 'plan-replacement', args: replacementFor(plan, circuitId, settings) },
    },
  ],
  apply: (plan) => plan,
  offers: (_plan, circuitId) => [{ circuitId, settings: {} }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
