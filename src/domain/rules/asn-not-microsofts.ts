import { MICROSOFT_ASN } from '#domain/net/asn.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const asnNotMicrosofts: Rule<'peering'> = {
  id: 'asn-not-microsofts',
  about: 'peering',
  severity: 'error',
  basis: 'I',
  rules: ['PEER-12', 'PEER-25'],
  message: 'AS 12076 is the Microsoft side of every session, and the sessions are eBGP: yours is another one.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [
    'configure-private-peering',
    'configure-microsoft-peering',
    'configure-peering-as-provider',
    'change-peering',
    'change-advertised-prefixes',
  ],

  check: (_plan, { settings: { peerASN } }) =>
    peerASN === MICROSOFT_ASN ? [{ field: 'peerASN', suggestion: 65_010 }] : [],
};
