import { putCircuit } from '#domain/model/edit.ts';
import { freeName, type Replacement } from '#domain/model/replacement.ts';
import { circuitWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

/** The way on where a live circuit cannot become what is wanted: another one beside it, to move over to. */
export const planReplacement: PlanAction<Replacement, 'circuit-missing' | 'replacement-planned'> = {
  actors: ['customer'],
  label: 'Plan a new circuit in place of {circuit}',
  done: 'A new circuit is planned in place of {circuit}',
  rules: ['CIRCUIT-10', 'BW-05', 'SKU-10'],
  nature: 'planning',
  refusals: {
    'circuit-missing': 'This circuit is no longer in the plan.',
    'replacement-planned': 'The new circuit is in the plan already.',
  },

  guard(plan, { circuitId, newCircuitId }) {
    if (!plan.circuits[circuitId]) return [{ reason: 'circuit-missing' }];
    return plan.circuits[newCircuitId] ? [{ reason: 'replacement-planned' }] : [];
  },

  apply(plan, { circuitId, newCircuitId, settings }) {
    const old = plan.circuits[circuitId];
    if (!old) return plan;
    return putCircuit(plan, {
      id: newCircuitId,
      settings: { ...old.settings, name: freeName(plan, old.settings.name), ...settings },
      azure: null,
      orderAgreedDay: null,
      billed: [],
      kept: {},
      design: { replaces: old.settings.name },
    });
  },

  offers: () => [],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
