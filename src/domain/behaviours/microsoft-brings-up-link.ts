import type { PlanRequest } from '#domain/actions/index.ts';
import type { Behaviour } from '#domain/shapes/behaviour.ts';

// Gateways take up to about 45 minutes and links a few: on a scale of days, both come up the same day.
export const microsoftBringsUpLink: Behaviour<PlanRequest> = {
  plans(_plan, request) {
    switch (request.id) {
      case 'create-gateway':
        return [{ inDays: 0, request: { id: 'finish-gateway', args: request.args } }];
      case 'link-network':
      case 'redeem-authorization':
        return [{ inDays: 0, request: { id: 'finish-connection', args: request.args } }];
      default:
        return [];
    }
  },
};
