import { portOf } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const portLinksEnabled: Rule<'circuit'> = {
  id: 'port-links-enabled',
  about: 'circuit',
  severity: 'error',
  basis: 'D',
  rules: ['ERD-06'],
  message:
    'Both links of {port} are Disabled. First the letter of authorization and the cross-connects, then Enabled on both links, then circuits.',
  docs: 'https://learn.microsoft.com/azure/expressroute/how-to-expressroute-direct-portal',
  refuses: ['create-circuit'],

  check(plan, circuit) {
    const port = portOf(plan, circuit);
    if (!port?.azure || port.azure.links.some((link) => link.adminState === 'Enabled')) return [];
    return [{ field: 'expressRoutePort', others: [port.id], data: { port: port.settings.name || 'the port pair' } }];
  },
};
