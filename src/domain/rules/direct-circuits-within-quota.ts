import { circuitsOn, portOf, portsIn, subscriptionNamed } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

const BY_DEFAULT = 10;

export const directCircuitsWithinQuota: Rule<'circuit'> = {
  id: 'direct-circuits-within-quota',
  about: 'circuit',
  severity: 'error',
  basis: 'D',
  rules: ['ERD-10'],
  message:
    '{subscription} has {count} circuits on ExpressRoute Direct already; its quota is {limit}. Support can raise it.',
  docs: 'https://learn.microsoft.com/azure/expressroute/how-to-expressroute-direct-portal',
  refuses: ['create-circuit'],

  check(plan, circuit) {
    const port = circuit.azure ? undefined : portOf(plan, circuit);
    if (!port) return [];
    const { subscription } = port.settings;
    const limit = subscriptionNamed(plan, subscription).directCircuitQuota ?? BY_DEFAULT;
    const count = portsIn(plan, subscription)
      .flatMap((each) => circuitsOn(plan, each))
      .filter((each) => each.azure).length;
    if (count < limit) return [];
    return [{ field: 'expressRoutePort', data: { subscription: subscription || 'The subscription', count, limit } }];
  },
};
