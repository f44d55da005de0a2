import type { Rule } from '#domain/shapes/rule.ts';

export const trafficFitsCircuit: Rule<'circuit'> = {
  id: 'traffic-fits-circuit',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['BW-06'],
  message:
    'Private peering, Microsoft peering and Global Reach share the {mbps} Mbps of the circuit; the peaks that you state add up to {sum}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-circuit-peerings',
  refuses: [],

  check(_plan, { settings: { bandwidthInMbps: mbps }, design = {} }) {
    const { privateMbps = 0, microsoftMbps = 0, globalReachMbps = 0 } = design;
    const sum = privateMbps + microsoftMbps + globalReachMbps;
    return mbps === null || sum <= mbps ? [] : [{ field: 'bandwidthInMbps', data: { mbps, sum } }];
  },
};
