import { linkNames, portLinkOf } from '#domain/model/link-state.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const bothPortLinksEnabled: Rule<'port'> = {
  id: 'both-port-links-enabled',
  about: 'port',
  severity: 'warning',
  basis: 'D',
  rules: ['ERD-13'],
  message: 'The {link} link of {port} is Disabled. With one link there is no SLA.',
  docs: 'https://learn.microsoft.com/azure/expressroute/how-to-expressroute-direct-portal',
  refuses: [],

  check(_plan, { azure, settings }) {
    if (!azure) return [];
    const dark = linkNames.filter((link) => portLinkOf(azure.links, link).adminState === 'Disabled');
    const [link] = dark;
    return link === undefined || dark.length === 2 ? [] : [{ data: { link, port: settings.name || 'the port pair' } }];
  },
};
