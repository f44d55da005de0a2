import { announcesDefaultRoute } from '#domain/model/announced.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const defaultRouteWithPlan: Rule<'peering'> = {
  id: 'default-route-with-plan',
  about: 'peering',
  severity: 'warning',
  basis: 'D',
  rules: ['PEER-PRIV-04'],
  message:
    'A default route is announced without a plan for PaaS: what linked networks send to the internet and to PaaS goes to your site, except through service endpoints.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [],

  check: (_plan, peering) =>
    peering.type === 'AzurePrivatePeering' && peering.design?.paasPlan === false && announcesDefaultRoute(peering)
      ? [{ field: 'paasPlan' }]
      : [],
};
