import type { Rule } from '#domain/shapes/rule.ts';

/** Pages of 2022 and 2023 said so. The remark is gone, and the two tables of today disagree. */
export const equinixNotAtLosAngeles: Rule<'circuit'> = {
  id: 'equinix-not-at-los-angeles',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['GEO-04'],
  message:
    'Pages of 2022 and 2023 took no new circuits with Equinix at Los Angeles and pointed to Los Angeles2. The remark is gone, but today’s two tables disagree: ask Equinix first.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-locations-providers',
  refuses: ['create-circuit'],

  check: (_plan, { azure, settings }) =>
    !azure && settings.serviceProviderName === 'Equinix' && settings.peeringLocation === 'Los Angeles'
      ? [{ field: 'peeringLocation', suggestion: 'Los Angeles2' }]
      : [],
};
