import { isAsn } from '#domain/net/asn.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const asnInRange: Rule<'peering'> = {
  id: 'asn-in-range',
  about: 'peering',
  severity: 'error',
  basis: 'D',
  rules: ['PEER-10'],
  message: '{asn} is not an AS number: 1 to 4294967295.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [
    'configure-private-peering',
    'configure-microsoft-peering',
    'configure-peering-as-provider',
    'change-peering',
    'change-advertised-prefixes',
  ],

  check: (_plan, { settings: { peerASN } }) =>
    peerASN === null || isAsn(peerASN) ? [] : [{ field: 'peerASN', data: { asn: peerASN }, suggestion: 65_010 }],
};
