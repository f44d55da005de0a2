import { isPrivateAsn } from '#domain/net/asn.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const prependingHeeded: Rule<'peering'> = {
  id: 'prepending-heeded',
  about: 'peering',
  severity: 'warning',
  basis: 'D',
  rules: ['MSFT-06'],
  message: 'AS {asn} is private: Microsoft strips it from the path, so that prepending it steers nothing.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',
  refuses: [],

  check: (_plan, { type, design, settings: { peerASN } }) =>
    type === 'MicrosoftPeering' && design?.steersByPrepend && peerASN !== null && isPrivateAsn(peerASN)
      ? [{ field: 'steersByPrepend', data: { asn: peerASN } }]
      : [],
};
