import { parseCidr, rangeOf } from '#domain/net/cidr.ts';
import { linkFields } from '#domain/model/link-fields.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const microsoftSubnetsPublic: Rule<'peering'> = {
  id: 'microsoft-subnets-public',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['MSFT-01'],
  message:
    '{subnet} is not public: the link subnets of Microsoft peering must be public addresses registered to you or the provider.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [
    'configure-private-peering',
    'configure-microsoft-peering',
    'configure-peering-as-provider',
    'change-peering',
    'change-advertised-prefixes',
  ],

  check(_plan, { type, settings }) {
    if (type !== 'MicrosoftPeering') return [];
    return linkFields.flatMap((field) => {
      const cidr = parseCidr(settings[field]);
      return cidr && rangeOf(cidr) === 'not-public' ? [{ field, data: { subnet: settings[field] } }] : [];
    });
  },
};
