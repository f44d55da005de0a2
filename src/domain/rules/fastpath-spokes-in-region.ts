import { fastPathsOf } from '#domain/model/fastpath.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const fastpathSpokesInRegion: Rule<'network'> = {
  id: 'fastpath-spokes-in-region',
  about: 'network',
  severity: 'error',
  basis: 'D',
  rules: ['FP-05'],
  message:
    'Spokes of {network} are in other regions: FastPath reaches spokes only within one region, not over global peering.',
  docs: 'https://learn.microsoft.com/azure/expressroute/about-fastpath',
  refuses: [],

  // On a provider's circuit FastPath reaches no spoke at all, wherever it is.
  check: (plan, { id, settings, design }) =>
    design?.spokesInOtherRegions === true && fastPathsOf(plan, id, 'direct').length > 0
      ? [{ field: 'spokesInOtherRegions', data: { network: settings.name } }]
      : [],
};
