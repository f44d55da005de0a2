import { isPrivateAsn } from '#domain/net/asn.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const asnProvable: Rule<'peering'> = {
  id: 'asn-provable',
  about: 'peering',
  severity: 'warning',
  basis: 'D',
  rules: ['MSFT-06', 'PEER-13'],
  message:
    'AS {asn} is private: Microsoft validates the prefixes by hand, on a support ticket, and strips it from the path.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [],

  // A ticket that is open, or was accepted, is the step that the private number asks for.
  check: (_plan, { type, azure, settings: { peerASN } }) =>
    type === 'MicrosoftPeering' &&
    peerASN !== null &&
    isPrivateAsn(peerASN) &&
    azure?.ticket !== 'open' &&
    azure?.advertisedPublicPrefixesState !== 'Configured'
      ? [{ field: 'peerASN', data: { asn: peerASN } }]
      : [],
};
