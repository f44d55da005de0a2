import { subscriptionNamed } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

const FEATURE = 'AllowExpressRoutePorts';

export const directEnrolled: Rule<'port'> = {
  id: 'direct-enrolled',
  about: 'port',
  severity: 'error',
  basis: 'D',
  rules: ['ERD-01'],
  message: '{subscription} has not registered {missing}: ExpressRoute Direct needs it.',
  docs: 'https://learn.microsoft.com/azure/expressroute/how-to-expressroute-direct-portal',
  refuses: ['create-port'],

  check(plan, port) {
    if (port.azure) return [];
    const { subscription } = port.settings;
    const { networkRegistered, features } = subscriptionNamed(plan, subscription);
    const missing = [
      ...(networkRegistered ? [] : ['Microsoft.Network']),
      ...(features.includes(FEATURE) ? [] : [FEATURE]),
    ];
    if (missing.length === 0) return [];
    const data = { subscription: subscription || 'The subscription', missing: missing.join(' and ') };
    return [{ field: 'subscription', data }];
  },
};
