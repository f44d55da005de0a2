import { lacksFilter } from '#domain/model/microsoft-routes.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const routeFilterAttached: Rule<'peering'> = {
  id: 'route-filter-attached',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['RF-01'],
  message: 'Nothing arrives over this Microsoft peering: it announces no prefix until a route filter is attached.',
  docs: 'https://learn.microsoft.com/azure/expressroute/how-to-routefilter-portal',
  refuses: [],

  check: (plan, peering) => (lacksFilter(plan, peering) ? [{ field: 'routeFilterId' }] : []),
};
