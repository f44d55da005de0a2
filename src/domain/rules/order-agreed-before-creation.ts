import type { Rule } from '#domain/shapes/rule.ts';

export const orderAgreedBeforeCreation: Rule<'circuit'> = {
  id: 'order-agreed-before-creation',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['CIRCUIT-05', 'BILL-01'],
  message:
    'Billing starts when the key is issued, not when the provider has finished: agree the order with {provider} before you create.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-workflows',
  refuses: ['create-circuit'],

  check: (_plan, { settings, azure, orderAgreedDay }) =>
    azure || orderAgreedDay !== null || settings.expressRoutePort || !settings.serviceProviderName
      ? []
      : [{ data: { provider: settings.serviceProviderName } }],
};
