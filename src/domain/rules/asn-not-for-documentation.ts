import { isDocumentationAsn } from '#domain/net/asn.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const asnNotForDocumentation: Rule<'peering'> = {
  id: 'asn-not-for-documentation',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['MSFT-07'],
  message: 'AS {asn} is set aside for documentation and must not be in the path.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [
    'configure-microsoft-peering',
    'configure-peering-as-provider',
    'change-peering',
    'change-advertised-prefixes',
  ],

  check(_plan, { type, settings }) {
    if (type !== 'MicrosoftPeering') return [];
    return (['peerASN', 'customerASN'] as const).flatMap((field) => {
      const asn = settings[field];
      return asn !== null && isDocumentationAsn(asn) ? [{ field, data: { asn } }] : [];
    });
  },
};
