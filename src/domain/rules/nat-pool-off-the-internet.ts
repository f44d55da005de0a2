import type { Rule } from '#domain/shapes/rule.ts';

export const natPoolOffTheInternet: Rule<'peering'> = {
  id: 'nat-pool-off-the-internet',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['NAT-02'],
  message:
    'The NAT pool is announced to the internet as well: answers then take either way. Announce it here only, or here with a longer prefix.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-nat',
  refuses: [],

  check: (_plan, { type, design }) =>
    type === 'MicrosoftPeering' && design?.natPoolOnInternet && !design.natPoolMoreSpecific
      ? [{ field: 'natPoolOnInternet' }]
      : [],
};
