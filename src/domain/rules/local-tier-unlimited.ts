import type { Rule } from '#domain/shapes/rule.ts';

export const localTierUnlimited: Rule<'circuit'> = {
  id: 'local-tier-unlimited',
  about: 'circuit',
  severity: 'error',
  basis: 'D',
  rules: ['SKU-03'],
  message: 'The Local tier is sold with UnlimitedData only.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: ['create-circuit', 'enter-local'],

  check: (_plan, { settings }) =>
    settings.tier === 'Local' && settings.family !== 'UnlimitedData' && !settings.expressRoutePort
      ? [{ field: 'family', suggestion: 'UnlimitedData' }]
      : [],
};
