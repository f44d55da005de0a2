import type { PlanRequest } from '#domain/actions/index.ts';
import { commitDays } from '#domain/model/gateway-life.ts';
import type { Behaviour } from '#domain/shapes/behaviour.ts';

// A change takes between minutes and two hours: on a scale of days, it is done the same day.
export const microsoftChangesGateway: Behaviour<PlanRequest> = {
  rules: ['GW-06', 'GW-08', 'GW-22'],

  plans(plan, request) {
    switch (request.id) {
      case 'resize-gateway':
      case 'scale-gateway':
      case 'prepare-migration':
      case 'migrate-gateway': {
        const { gatewayId } = request.args;
        return [{ inDays: 0, request: { id: 'finish-gateway', args: { gatewayId } } }];
      }
      case 'finish-gateway': {
        const waits = plan.gateways[request.args.gatewayId]?.azure?.migration?.stage === 'migrated';
        return waits ? [{ inDays: commitDays, request: { id: 'close-commit-window', args: request.args } }] : [];
      }
      default:
        return [];
    }
  },
};
