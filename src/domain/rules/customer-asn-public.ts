import { isAsn, isPrivateAsn, isReservedByMicrosoft } from '#domain/net/asn.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const customerAsnPublic: Rule<'peering'> = {
  id: 'customer-asn-public',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['MSFT-04'],
  message: 'The customer ASN has to be a public AS number: {asn} is not.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-routing-portal-resource-manager',
  refuses: [
    'configure-private-peering',
    'configure-microsoft-peering',
    'configure-peering-as-provider',
    'change-peering',
    'change-advertised-prefixes',
  ],

  check: (_plan, { settings: { customerASN } }) =>
    customerASN !== null && (!isAsn(customerASN) || isPrivateAsn(customerASN) || isReservedByMicrosoft(customerASN))
      ? [{ field: 'customerASN', data: { asn: customerASN } }]
      : [],
};
