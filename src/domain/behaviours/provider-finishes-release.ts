import type { PlanRequest } from '#domain/actions/index.ts';
import type { Behaviour } from '#domain/shapes/behaviour.ts';

export const providerFinishesRelease: Behaviour<PlanRequest> = {
  plans(_plan, request, chance) {
    if (request.id !== 'start-deprovisioning') return [];
    return [{ inDays: chance.between(1, 5), request: { id: 'finish-deprovisioning', args: request.args } }];
  },
};
