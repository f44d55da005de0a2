import { putCircuit } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import { noProviderStep, states } from '#domain/shapes/state-table.ts';
import type { PlanAction } from './index.ts';

export interface AgreeOrder {
  readonly circuitId: CircuitId;
}

// The workflow pages since 2023 put the agreement before creation, because billing starts with the key.
export const agreeOrder: PlanAction<AgreeOrder, 'order-settled' | 'provider-not-chosen'> = {
  actors: ['customer'],
  label: 'Note that {provider} agreed the order',
  done: 'Order agreed with {provider}',
  row: 2,
  rules: ['CIRCUIT-05', 'CIRCUIT-06'],
  refusals: {
    'order-settled': 'The order with {provider} is settled.',
    'provider-not-chosen': 'Choose a provider first.',
  },
  circuitOf: (_plan, { circuitId }) => circuitId,
  states: states(
    { none: '✔D', NP: '✔D', PG: '·', PD: '·', DP: '·', FLT: '·', BUSY: '·', FAIL: '·' },
    { PG: 'order-settled', PD: 'order-settled' },
    noProviderStep,
  ),

  guard(plan, { circuitId }) {
    const circuit = plan.circuits[circuitId];
    return circuit?.settings.serviceProviderName ? [] : [{ reason: 'provider-not-chosen' }];
  },

  apply(plan, { circuitId }, { day }) {
    const circuit = plan.circuits[circuitId];
    return circuit ? putCircuit(plan, { ...circuit, orderAgreedDay: day }) : plan;
  },

  offers: (_plan, circuitId) => [{ circuitId }],
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
