import { routesByProvider } from '#domain/model/peering-life.ts';
import type { PlanRequest } from '#domain/actions/index.ts';
import type { Behaviour } from '#domain/shapes/behaviour.ts';

export const providerRoutesAtLayer3: Behaviour<PlanRequest> = {
  plans(plan, request, chance) {
    if (request.id !== 'finish-provisioning') return [];
    const { circuitId } = request.args;
    if (!routesByProvider(plan.circuits[circuitId])) return [];
    return [
      {
        inDays: chance.between(1, 3),
        request: { id: 'configure-peering-as-provider', args: { circuitId, type: 'AzurePrivatePeering' } },
      },
    ];
  },
};
