import { networkBehind } from '#domain/model/look-up.ts';
import { onlyReads } from '#domain/model/rights.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const connectionRightsSuffice: Rule<'connection'> = {
  id: 'connection-rights-suffice',
  about: 'connection',
  severity: 'error',
  basis: 'D',
  rules: ['RBAC-01'],
  message:
    'Your role in {subscription} is Reader. A connection takes connections/write, virtualNetworkGateways/join and expressRouteCircuits/join, which Network Contributor has.',
  docs: 'https://learn.microsoft.com/azure/expressroute/roles-permissions',
  refuses: ['link-network', 'redeem-authorization'],

  check(plan, connection) {
    const subscription = networkBehind(plan, connection.gatewayId)?.settings.subscription ?? '';
    if (connection.azure || subscription === '' || !onlyReads(plan, subscription)) return [];
    return [{ data: { subscription } }];
  },
};
