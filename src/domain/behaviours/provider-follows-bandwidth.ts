import type { PlanRequest } from '#domain/actions/index.ts';
import type { Behaviour } from '#domain/shapes/behaviour.ts';

// A provider that is still provisioning does so first, and raises its limit afterwards. The days are made up.
export const providerFollowsBandwidth: Behaviour<PlanRequest> = {
  rules: ['BW-04'],
  plans(plan, request, chance) {
    if (request.id !== 'raise-bandwidth' && request.id !== 'finish-provisioning') return [];
    const { circuitId } = request.args;
    const azure = plan.circuits[circuitId]?.azure;
    if (azure?.providerLimitMbps == null || azure.serviceProviderProvisioningState !== 'Provisioned') return [];
    return [{ inDays: chance.between(1, 5), request: { id: 'follow-bandwidth', args: { circuitId } } }];
  },
};
