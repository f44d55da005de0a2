import { announcesDefaultRoute } from '#domain/model/announced.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const defaultRouteNotReliedOn: Rule<'peering'> = {
  id: 'default-route-not-relied-on',
  about: 'peering',
  severity: 'warning',
  basis: 'D',
  rules: ['PEER-PRIV-06'],
  message:
    'The default route alone keeps the internet away: when it is withdrawn, the system route of Azure opens the way again. Deny outbound internet with an NSG on all subnets.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: [],

  check: (_plan, peering) =>
    peering.type === 'AzurePrivatePeering' && peering.design?.internetDenied === false && announcesDefaultRoute(peering)
      ? [{ field: 'internetDenied', mend: { values: { internetDenied: true }, label: 'Plan the NSG rule' } }]
      : [],
};
