import type { Rule } from '#domain/shapes/rule.ts';

export const egressOfServicesConsidered: Rule<'peering'> = {
  id: 'egress-of-services-considered',
  about: 'peering',
  severity: 'warning',
  basis: 'D!',
  rules: ['BILL-05'],
  message:
    'Unlimited covers what leaves over the circuit. {services} may charge egress of their own: Microsoft’s pages disagree on what is waived.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: [],

  check(plan, { type, circuitId, design }) {
    const services = design?.services ?? [];
    if (type !== 'MicrosoftPeering' || services.length === 0) return [];
    if (plan.circuits[circuitId]?.settings.family !== 'UnlimitedData') return [];
    return [{ field: 'services', others: [circuitId], data: { services: services.join(', ') } }];
  },
};
