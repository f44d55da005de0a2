import type { PlanRequest } from '#domain/actions/index.ts';
import type { Behaviour } from '#domain/shapes/behaviour.ts';

// Minutes, as for a link: on a scale of days, Global Reach comes up the same day.
export const microsoftJoinsCircuits: Behaviour<PlanRequest> = {
  rules: ['GR-12'],
  plans: (_plan, request) =>
    request.id === 'add-global-reach'
      ? [{ inDays: 0, request: { id: 'finish-global-reach', args: request.args } }]
      : [],
};
