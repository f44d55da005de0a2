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

export const planCircuit: PlanAction<PlanCircuit, 'name-fixed'> = {
  actors: ['customer'],
  label: 'Plan circuit',
  done: '{circuit} planned',
  rules: ['HA-12'],
  nature: 'planning',
  refusals: {
    'name-fixed':
      'Azure cannot rename {circuit}. Duplicate it under the new name, move over to the copy, then delete this one.',
  },

  guard: (plan, { circuitId, settings }) => {
    const fields = Object.keys(settings);
    const isLive = plan.circuits[circuitId]?.azure != null;
    if (isLive && fields.length === 1 && fields[0] === 'name') return [{ reason: 'name-fixed' }];
    // Which layer the provider delivers is knowledge about the provider, not something that Azure keeps.
    const onlyLayer = fields.every((field) => field === 'layer');
    return isLive && !onlyLayer ? [{ reason: 'circuit-exists' }] : [];
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
