import { onlyReads } from '#domain/model/rights.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const portRightsSuffice: Rule<'port'> = {
  id: 'port-rights-suffice',
  about: 'port',
  severity: 'error',
  basis: 'D',
  rules: ['RBAC-01'],
  message: 'Your role in {subscription} is Reader. Ports take expressRoutePorts/write, which Network Contributor has.',
  docs: 'https://learn.microsoft.com/azure/expressroute/roles-permissions',
  refuses: ['create-port'],

  check(plan, port) {
    const subscription = port.settings.subscription;
    if (port.azure || subscription === '' || !onlyReads(plan, subscription)) return [];
    return [{ field: 'subscription', data: { subscription } }];
  },
};
