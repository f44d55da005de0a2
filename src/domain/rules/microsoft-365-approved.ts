import { filterOf, subscriptionNamed } from '#domain/model/look-up.ts';
import { officeValues } from '#domain/model/microsoft-routes.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const microsoft365Approved: Rule<'peering'> = {
  id: 'microsoft-365-approved',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['MSFT-17', 'RF-05'],
  message:
    '{filter} has {office}: Microsoft has to allow Microsoft 365 for subscription {subscription} first, else Azure does not attach it.',
  docs: 'https://learn.microsoft.com/azure/expressroute/how-to-routefilter-portal',
  refuses: ['attach-route-filter', 'change-route-filter'],

  check(plan, peering) {
    const circuit = plan.circuits[peering.circuitId];
    const [office] = officeValues(plan, peering);
    const subscription = circuit?.settings.subscription ?? '';
    if (!office || subscriptionNamed(plan, subscription).microsoft365Approved) return [];
    const data = {
      office: office.name,
      filter: filterOf(plan, peering)?.settings.name || 'The route filter',
      subscription: subscription || 'without a name',
    };
    return [{ field: 'routeFilterId', data }];
  },
};
