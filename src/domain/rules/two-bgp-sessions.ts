import type { Rule } from '#domain/shapes/rule.ts';

export const twoBgpSessions: Rule<'peering'> = {
  id: 'two-bgp-sessions',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['PEER-16'],
  message:
    'HSRP and VRRP towards Microsoft are not supported: each link has a BGP session of its own, and the two make the redundancy.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [],

  check: (_plan, { design }) =>
    design?.firstHopRedundancy === true
      ? [
          {
            field: 'firstHopRedundancy',
            mend: { values: { firstHopRedundancy: false }, label: 'Use two BGP sessions' },
          },
        ]
      : [],
};
