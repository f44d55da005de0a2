import type { PlanRequest } from '#domain/actions/index.ts';
import type { Behaviour } from '#domain/shapes/behaviour.ts';

export const microsoftFinishesWrite: Behaviour<PlanRequest> = {
  plans: (_plan, request) =>
    request.id === 'start-update' ? [{ inDays: 0, request: { id: 'finish-update', args: request.args } }] : [],
};
