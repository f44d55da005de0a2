import { providerMbps } from '#domain/catalog/catalog.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const bandwidthOffered: Rule<'circuit'> = {
  id: 'bandwidth-offered',
  about: 'circuit',
  severity: 'error',
  basis: 'D',
  rules: ['BW-01'],
  message:
    '{mbps} Mbps is not a size that Azure offers on a provider port: take 50, 100, 200, 500, 1,000, 2,000, 5,000 or 10,000.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-circuit-peerings',
  refuses: ['create-circuit', 'raise-bandwidth'],

  check(_plan, { settings }) {
    const mbps = settings.bandwidthInMbps;
    if (settings.expressRoutePort || mbps === null || providerMbps.includes(mbps)) return [];
    const next = providerMbps.find((size) => size >= mbps);
    return [{ field: 'bandwidthInMbps', data: { mbps }, ...(next === undefined ? {} : { suggestion: next }) }];
  },
};
