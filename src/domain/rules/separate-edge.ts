import type { Rule } from '#domain/shapes/rule.ts';

export const separateEdge: Rule<'peering'> = {
  id: 'separate-edge',
  about: 'peering',
  severity: 'warning',
  basis: 'D',
  rules: ['MSFT-16'],
  message:
    'Use another edge or proxy for Microsoft peering than for the internet: one edge for both sends answers back on the wrong path.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-asymmetric-routing',
  refuses: [],

  check: (_plan, { type, settings }) =>
    type === 'MicrosoftPeering' && !settings.separateEdge ? [{ field: 'separateEdge' }] : [],
};
