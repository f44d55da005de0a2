import { subscriptionNamed } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const resourceProviderRegistered: Rule<'circuit'> = {
  id: 'resource-provider-registered',
  about: 'circuit',
  severity: 'error',
  basis: 'D',
  rules: ['CIRCUIT-09'],
  message:
    'Microsoft.Network is not registered in {subscription}: register it first. A subscription that holds a virtual network has it already.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-prerequisites',
  refuses: ['create-circuit'],

  check(plan, { settings: { subscription }, azure }) {
    if (azure || subscriptionNamed(plan, subscription).networkRegistered) return [];
    return [{ field: 'subscription', data: { subscription: subscription || 'the subscription' } }];
  },
};
