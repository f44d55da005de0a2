import type { Rule } from '#domain/shapes/rule.ts';

export const bgpEndsOnRouters: Rule<'circuit'> = {
  id: 'bgp-ends-on-routers',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['ASYM-01', 'BFD-05'],
  message:
    'BGP of {circuit} ends on a firewall. {why}, and a device that keeps state drops what it did not see begin: let stateless routers hold the sessions, with the firewall behind them.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-asymmetric-routing',
  refuses: [],

  check(_plan, { settings, design }) {
    if (design?.bgpEnds !== 'firewall') return [];
    const why = design.activeActive
      ? 'Both links carry traffic, so that answers come back over the other one'
      : 'When a link fails or is maintained, flows move to the other one';
    return [
      {
        field: 'bgpEnds',
        data: { circuit: settings.name || 'the circuit', why },
        mend: { values: { bgpEnds: 'stateless-router' }, label: 'End BGP on routers' },
      },
    ];
  },
};
