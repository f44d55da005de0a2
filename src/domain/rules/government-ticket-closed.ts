import { officeValues } from '#domain/model/microsoft-routes.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const governmentTicketClosed: Rule<'peering'> = {
  id: 'government-ticket-closed',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['MSFT-22'],
  message: '{office} over a US Government circuit needs a support ticket with the prefixes first.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: ['attach-route-filter', 'change-route-filter'],

  check(plan, peering) {
    const [office] = officeValues(plan, peering);
    if (!office || office.cloud !== 'AzureUSGovernment' || peering.design?.governmentTicket === true) return [];
    const mend = { values: { governmentTicket: true }, label: 'The ticket is closed' };
    return [{ field: 'governmentTicket', data: { office: office.name }, mend }];
  },
};
