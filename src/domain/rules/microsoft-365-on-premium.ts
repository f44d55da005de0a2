import { officeValues } from '#domain/model/microsoft-routes.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const microsoft365OnPremium: Rule<'peering'> = {
  id: 'microsoft-365-on-premium',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['MSFT-17'],
  message: '{office} needs a Premium circuit: {circuit} is {tier}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: ['attach-route-filter', 'change-route-filter'],

  check(plan, peering) {
    const circuit = plan.circuits[peering.circuitId];
    const [office] = officeValues(plan, peering);
    if (!circuit || !office || circuit.settings.tier === 'Premium') return [];
    const data = { office: office.name, circuit: circuit.settings.name || 'the circuit', tier: circuit.settings.tier };
    const mend = { on: circuit.id, values: { tier: 'Premium' }, label: 'Change to Premium' };
    return [{ field: 'routeFilterId', data, others: [circuit.id], ...(circuit.azure ? {} : { mend }) }];
  },
};
