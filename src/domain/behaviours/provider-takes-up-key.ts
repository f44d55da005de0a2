import type { PlanRequest } from '#domain/actions/index.ts';
import type { Behaviour } from '#domain/shapes/behaviour.ts';

// One provider in six writes Provisioned without showing Provisioning first: cross-connections-api-development.md allows it.
export const providerTakesUpKey: Behaviour<PlanRequest> = {
  plans(_plan, request, chance) {
    if (request.id !== 'hand-over-key') return [];
    const { circuitId } = request.args;
    if (chance.between(1, 6) === 1) {
      return [
        {
          inDays: chance.between(6, 14),
          request: { id: 'finish-provisioning', args: { circuitId, stag: chance.between(2, 4000) } },
        },
      ];
    }
    return [{ inDays: chance.between(1, 3), request: { id: 'start-provisioning', args: { circuitId } } }];
  },
};
