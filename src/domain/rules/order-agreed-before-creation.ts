import type { Rule } from '#domain/shapes/rule.ts';

export const orderAgreedBeforeCreation: Rule<'circuit'> = {
  id: 'order-agreed-before-creation',
  about: 'circuit',
  severity: 'warning',
  basis: 'D',
  rules: ['CIRCUIT-05', 'BILL-01'],
  message: 'Billing starts when the key is issued, not when the provider has finished: {advice} before you create.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-workflows',
  refuses: ['create-circuit'],

  check(_plan, { settings, azure, orderAgreedDay, design }) {
    const { serviceProviderName: provider, expressRoutePort } = settings;
    if (azure || expressRoutePort || !provider) return [];
    if (orderAgreedDay === null) return [{ data: { advice: `agree the order with ${provider}` } }];
    const days = design?.providerReadyInDays ?? 0;
    return days > 0 ? [{ data: { advice: `wait the ${days} days until ${provider} can begin` } }] : [];
  },
};
