import { onlyReads } from '#domain/model/rights.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const circuitRightsSuffice: Rule<'circuit'> = {
  id: 'circuit-rights-suffice',
  about: 'circuit',
  severity: 'error',
  basis: 'D',
  rules: ['RBAC-01'],
  message:
    'Your role in {subscription} is Reader. A circuit takes expressRouteCircuits/write, which Network Contributor has.',
  docs: 'https://learn.microsoft.com/azure/expressroute/roles-permissions',
  refuses: ['create-circuit'],

  check(plan, circuit) {
    const subscription = circuit.settings.subscription;
    if (circuit.azure || subscription === '' || !onlyReads(plan, subscription)) return [];
    return [{ field: 'subscription', data: { subscription } }];
  },
};
