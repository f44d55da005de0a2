import type { PlanRequest } from '#domain/actions/index.ts';
import type { Behaviour } from '#domain/shapes/behaviour.ts';

export const microsoftAnswersTicket: Behaviour<PlanRequest> = {
  plans(_plan, request, chance) {
    if (request.id !== 'open-validation-ticket') return [];
    return [{ inDays: chance.between(3, 7), request: { id: 'accept-validation', args: request.args } }];
  },
};
