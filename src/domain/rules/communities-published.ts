import { findCommunity } from '#domain/catalog/bgp-communities.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const communitiesPublished: Rule<'routeFilter'> = {
  id: 'communities-published',
  about: 'routeFilter',
  severity: 'warning',
  basis: 'D',
  rules: ['RF-08'],
  message: 'No page prints the value {value}: ask Azure for the list it has now, with Get-AzBgpServiceCommunity.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [],

  // In 2016 there were no route filters.
  check: ({ era }, { settings: { communities } }) =>
    (era === 'seed' ? [] : communities)
      .filter((value) => !findCommunity(value))
      .map((value) => ({ field: 'communities', data: { value } })),
};
