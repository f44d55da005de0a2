import type { Rule } from '#domain/shapes/rule.ts';

// A page shows how a port pair is over-provisioned, but no formula, and its numbers do not agree with each other: only
// what is stated to be left is compared.
export const portHasRoom: Rule<'circuit'> = {
  id: 'port-has-room',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['CIRCUIT-25', 'PROV-06'],
  message:
    'The port has {free} Mbps left, less than the {mbps} Mbps of the circuit: creation can fail for want of capacity. {advice}',
  docs: 'https://learn.microsoft.com/azure/expressroute/about-upgrade-circuit-bandwidth',
  refuses: ['create-circuit'],

  check(_plan, { settings, azure, design }) {
    const { bandwidthInMbps: mbps, expressRoutePort, serviceProviderName } = settings;
    const free = design?.providerPortFreeMbps;
    if (azure || mbps === null || free === undefined || mbps <= free) return [];
    const advice = expressRoutePort
      ? 'Delete circuits on the ports, or buy more ports.'
      : `Ask ${serviceProviderName || 'the provider'} for capacity.`;
    return [{ field: 'bandwidthInMbps', data: { mbps, free, advice } }];
  },
};
