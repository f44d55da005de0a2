import { putCircuit } from '#domain/model/edit.ts';
import type { Circuit, CircuitSettings, Plan } from '#domain/model/plan.ts';
import { circuit, liveCircuitWith, planWith } from '#testing/plans.ts';
import { testRule } from '#testing/test-rule.ts';
import { orderAgreedBeforeCreation } from './order-agreed-before-creation.ts';

function withoutOrder(plan: Plan): Plan {
  return Object.values<Circuit>(plan.circuits).reduce(
    (before, each) => putCircuit(before, { ...each, orderAgreedDay: null }),
    plan,
  );
}

const notOrdered = (settings: Partial<CircuitSettings> = {}) => planWith(circuit('ams', settings), withoutOrder);

testRule(orderAgreedBeforeCreation, {
  quiet: {
    'CIRCUIT-05: the provider agreed before creation': planWith(circuit('ams')),
    'CIRCUIT-05: no provider chosen yet': notOrdered({ serviceProviderName: '' }),
    'CIRCUIT-05: a Direct port has no provider': notOrdered({ expressRoutePort: '/ports/ams' }),
    'BILL-01: the circuit exists, and is billed, already': planWith(liveCircuitWith('ams'), withoutOrder),
  },
  reports: {
    'CIRCUIT-05: created before the provider has agreed': {
      plan: notOrdered(),
      subjects: [['ams']],
      fields: [null],
      data: [{ advice: 'agree the order with Equinix' }],
    },
    'BILL-01: of two circuits the one whose fee would run for nothing': {
      plan: planWith(circuit('lon'), withoutOrder, circuit('ams')),
      subjects: [['lon']],
    },
  },
});
