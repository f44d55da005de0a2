import { isReservedByMicrosoft } from '#domain/net/asn.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const asnNotReserved: Rule<'peering'> = {
  id: 'asn-not-reserved',
  about: 'peering',
  severity: 'error',
  basis: 'D!',
  rules: ['PEER-11', 'PEER-PRIV-03'],
  message:
    'AS {asn} is reserved by Microsoft: the portal pages name 65515 to 65520, the PowerShell and CLI pages only 65515.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [
    'configure-private-peering',
    'configure-microsoft-peering',
    'configure-peering-as-provider',
    'change-peering',
    'change-advertised-prefixes',
  ],

  // The portal and routing pages name the whole range, the PowerShell and CLI pages only 65515.
  check: (_plan, { settings: { peerASN } }) =>
    peerASN !== null && isReservedByMicrosoft(peerASN)
      ? [{ field: 'peerASN', data: { asn: peerASN }, suggestion: 65_010 }]
      : [],
};
