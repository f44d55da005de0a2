import { endDrill, runsDrill } from '#domain/model/drill.ts';
import { putGateway } from '#domain/model/edit.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import { circuitWords } from '#domain/model/words.ts';
import type { PlanAction } from './index.ts';

export interface FinishResiliencyValidation {
  readonly circuitId: CircuitId;
}

export const finishResiliencyValidation: PlanAction<FinishResiliencyValidation, 'no-validation-runs'> = {
  actors: ['customer'],
  label: 'End the resiliency validation',
  done: 'Resiliency validation ended, and noted on the gateway',
  rules: ['HA-09', 'HA-08'],
  refusals: { 'no-validation-runs': 'No resiliency validation runs on {circuit}.' },
  circuitOf: (_plan, { circuitId }) => circuitId,
  guard: (plan, { circuitId }) =>
    runsDrill(plan, circuitId, 'resiliency-validation') ? [] : [{ reason: 'no-validation-runs' }],

  apply(plan, { circuitId }) {
    const circuit = plan.circuits[circuitId];
    const gatewayId = circuit?.azure?.drill?.gatewayId;
    const over = endDrill(plan, circuitId);
    const gateway = gatewayId && over.gateways[gatewayId];
    if (!circuit || !gateway) return over;
    const tested = new Set([...(gateway.design?.testedSites ?? []), circuit.settings.peeringLocation]);
    return putGateway(over, {
      ...gateway,
      design: { ...gateway.design, lastTestedDaysAgo: 0, testedSites: [...tested] },
    });
  },

  offers: (plan, circuitId) => (runsDrill(plan, circuitId, 'resiliency-validation') ? [{ circuitId }] : []),
  words: (plan, { circuitId }) => circuitWords(plan, circuitId),
};
