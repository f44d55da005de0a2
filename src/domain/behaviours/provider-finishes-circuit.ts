import type { PlanRequest } from '#domain/actions/index.ts';
import type { Behaviour } from '#domain/shapes/behaviour.ts';

export const providerFinishesCircuit: Behaviour<PlanRequest> = {
  plans(_plan, request, chance) {
    if (request.id !== 'start-provisioning') return [];
    const { circuitId } = request.args;
    return [
      {
        inDays: chance.between(5, 12),
        request: { id: 'finish-provisioning', args: { circuitId, stag: chance.between(2, 4000) } },
      },
    ];
  },
};
