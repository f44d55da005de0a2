import type { Rule } from '#domain/shapes/rule.ts';

export const bgpEndsOnRouters: Rule<'circuit'> = {
  id: 'bgp-ends-on-routers',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['ASYM-01'],
  message:
    'BGP ends on firewalls while both links carry traffic: an answer that comes back over the other link is dropped. Let stateless routers hold the sessions, with the firewall behind them.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-asymmetric-routing',
  refuses: [],

  check: (_plan, { design }) =>
    design?.bgpEnds === 'firewall' && design.activeActive === true ? [{ field: 'bgpEnds' }] : [],
};
