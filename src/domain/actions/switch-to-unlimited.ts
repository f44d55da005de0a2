import { setCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import { whenChangeable } from '#domain/shapes/when-changeable.ts';
import type { PlanAction } from './index.ts';

export interface SwitchToUnlimited {
  readonly circuitId: CircuitId;
}

export const switchToUnlimited: PlanAction<SwitchToUnlimited, 'family-not-metered'> = {
  actors: ['customer'],
  label: 'Change billing to Unlimited, for good',
  done: '{circuit} is billed as UnlimitedData',
  row: 17,
  rules: ['SKU-10', 'CIRCUIT-21'],
  nature: 'purchase',
  refusals: { 'family-not-metered': '{circuit} is billed as {family}: this change starts from MeteredData.' },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: whenChangeable,
  guard: (plan, { circuitId }) =>
    plan.circuits[circuitId]?.settings.family === 'MeteredData' ? [] : [{ reason: 'family-not-metered' }],
  apply: (plan, { circuitId }) => setCircuit(plan, circuitId, { family: 'UnlimitedData' }),
  offers: (plan, circuitId) => (plan.circuits[circuitId]?.settings.family === 'MeteredData' ? [{ circuitId }] : []),
  words: (plan, { circuitId }) => ({
    ...circuitWords(plan, circuitId),
    family: plan.circuits[circuitId]?.settings.family || 'nothing known',
  }),
};
