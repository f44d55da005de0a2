import type { Rule } from '#domain/shapes/rule.ts';

export const providerFollowsBandwidth: Rule<'circuit'> = {
  id: 'provider-follows-bandwidth',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['BW-04'],
  message:
    'Azure has {mbps} Mbps, and {provider} still lets through {limit}: notify {provider}, which has to raise its own limit. The new price applies.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-circuit-arm',
  refuses: [],

  check(_plan, { settings, azure }) {
    const limit = azure?.providerLimitMbps;
    if (limit == null) return [];
    const provider = settings.serviceProviderName || 'the provider';
    return [{ field: 'bandwidthInMbps', data: { mbps: settings.bandwidthInMbps ?? 0, limit, provider } }];
  },
};
