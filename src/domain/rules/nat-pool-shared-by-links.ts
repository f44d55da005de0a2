import type { Rule } from '#domain/shapes/rule.ts';

export const natPoolSharedByLinks: Rule<'peering'> = {
  id: 'nat-pool-shared-by-links',
  about: 'peering',
  severity: 'warning',
  basis: 'D',
  rules: ['NAT-04'],
  message:
    'Each link has a NAT pool of its own: the sessions of a failed link are lost. One pool in front of both recovers sooner.',
  docs: 'https://learn.microsoft.com/azure/expressroute/designing-for-high-availability-with-expressroute',
  refuses: [],

  check: (_plan, { type, design }) =>
    type === 'MicrosoftPeering' && design?.natPoolPerLink
      ? [{ field: 'natPoolPerLink', mend: { values: { natPoolPerLink: false }, label: 'Use one pool for both' } }]
      : [],
};
