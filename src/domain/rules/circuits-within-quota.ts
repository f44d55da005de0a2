import { liveCircuitsIn } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const circuitsWithinQuota: Rule<'circuit'> = {
  id: 'circuits-within-quota',
  about: 'circuit',
  severity: 'error',
  basis: 'D',
  rules: ['LIMIT-01', 'LIMIT-02'],
  message: 'The subscription already has {count} circuits in {where}; the limit is {limit} unless support raised it.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: ['create-circuit'],

  check(plan, circuit) {
    if (circuit.azure) return [];
    const { subscription, location } = circuit.settings;
    const live = liveCircuitsIn(plan, subscription);
    const sameRegion = liveCircuitsIn(plan, subscription, location);
    if (live.length >= 50) return [{ data: { count: live.length, where: 'all', limit: 50 } }];
    return sameRegion.length >= 10
      ? [{ field: 'location', data: { count: sameRegion.length, where: location, limit: 10 } }]
      : [];
  },
};
