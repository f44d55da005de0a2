import type { Rule } from '#domain/shapes/rule.ts';

export const bgpEndsStateless: Rule<'circuit'> = {
  id: 'bgp-ends-stateless',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['BFD-05'],
  message:
    'BGP of {circuit} ends on a firewall. When a link fails or is maintained, flows move to the other path, and a device that keeps state drops them: let stateless routers stand in front.',
  docs: 'https://learn.microsoft.com/azure/expressroute/designing-for-high-availability-with-expressroute',
  refuses: [],

  check: (_plan, { settings, design }) =>
    design?.bgpEnds === 'firewall'
      ? [
          {
            field: 'bgpEnds',
            data: { circuit: settings.name || 'the circuit' },
            mend: { values: { bgpEnds: 'stateless-router' }, label: 'End BGP on routers' },
          },
        ]
      : [],
};
