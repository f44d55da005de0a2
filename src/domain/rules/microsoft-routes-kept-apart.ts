import type { Rule } from '#domain/shapes/rule.ts';

export const microsoftRoutesKeptApart: Rule<'peering'> = {
  id: 'microsoft-routes-kept-apart',
  about: 'peering',
  severity: 'warning',
  basis: 'D',
  rules: ['PEER-PRIV-12'],
  message:
    'Routes learned on Microsoft peering are announced into private peering: the list changes every month and can break the route limit. Filter them.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-circuit-peerings',
  refuses: [],

  check: (_plan, { type, design }) =>
    type === 'AzurePrivatePeering' && design?.redistributesMicrosoft === true
      ? [
          {
            field: 'redistributesMicrosoft',
            mend: { values: { redistributesMicrosoft: false }, label: 'Filter them' },
          },
        ]
      : [],
};
