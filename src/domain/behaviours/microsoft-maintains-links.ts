import type { PlanRequest } from '#domain/actions/index.ts';
import type { Behaviour } from '#domain/shapes/behaviour.ts';

/**
 * A notice of at least 14 days, then two separate windows with one link in each. Source: planned-maintenance.md
 * (03/11/2026). How far apart they lie is an assumption of this simulator; on a scale of days a window is over the same day.
 */
export const microsoftMaintainsLinks: Behaviour<PlanRequest> = {
  rules: ['MAINT-01'],
  plans(_plan, request, chance) {
    switch (request.id) {
      case 'announce-maintenance': {
        const { circuitId } = request.args;
        const first = chance.between(14, 21);
        const second = first + chance.between(1, 7);
        return [
          { inDays: first, request: { id: 'start-maintenance', args: { circuitId, link: 'primary' } } },
          { inDays: second, request: { id: 'start-maintenance', args: { circuitId, link: 'secondary' } } },
        ];
      }
      case 'start-maintenance':
        return [{ inDays: 0, request: { id: 'finish-maintenance', args: request.args } }];
      default:
        return [];
    }
  },
};
