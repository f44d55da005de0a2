import { blankCircuit } from '#domain/model/blank.ts';
import { putCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import type { CircuitSettings } from '#domain/model/plan.ts';
import { circuitWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface PlanCircuit {
  readonly circuitId: CircuitId;
  /** Only what changes; what is never given stays blank. */
  readonly settings: Partial<CircuitSettings>;
}

export const planCircuit: PlanAction<PlanCircuit, never> = {
  actors: ['customer'],
  label: 'Plan circuit',
  done: '{circuit} planned',
  rules: ['HA-12'],
  nature: 'planning',
  refusals: {},

  guard: (plan, { circuitId, settings }) => {
    // Which layer the provider delivers is knowledge about the provider, not something that Azure keeps.
    const onlyLayer = Object.keys(settings).every((field) => field === 'layer');
    return plan.circuits[circuitId]?.azure && !onlyLayer ? [{ reason: 'circuit-exists' }] : [];
  },

  apply(plan, { circuitId, settings }) {
    const circuit = plan.circuits[circuitId] ?? {
      id: circuitId,
      settings: blankCircuit,
      azure: null,
      orderAgreedDay: null,
      billed: [],
      kept: {},
    };
    return putCircuit(plan, { ...circuit, settings: { ...circuit.settings, ...settings } });
  },

  offers: () => [],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
