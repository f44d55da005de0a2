import { globalReachesOf } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const transitByGlobalReach: Rule<'circuit'> = {
  id: 'transit-by-global-reach',
  about: 'circuit',
  severity: 'error',
  basis: 'D',
  rules: ['PEER-PRIV-09'],
  message:
    'Sites of yours are to reach each other over {circuit}, and ExpressRoute is no transit between them: plan Global Reach, or let the provider join them.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-global-reach',
  refuses: [],

  check: (plan, { id, settings, design }) =>
    design?.transitBetweenSites === true && globalReachesOf(plan, id).length === 0
      ? [{ field: 'transitBetweenSites', data: { circuit: settings.name || 'this circuit' } }]
      : [],
};
