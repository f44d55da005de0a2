import { announcedAtCreation, announcedBy } from '#domain/model/announced-to-sites.ts';
import { networkBehind } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const addressSpacesFewAtCreation: Rule<'connection'> = {
  id: 'address-spaces-few-at-creation',
  about: 'connection',
  severity: 'error',
  basis: 'D',
  rules: ['VNET-07', 'VNET-16'],
  message:
    '{network} and its spokes announce {count} address spaces; when a link is made, there may be {limit}. Summaries make them fewer.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-linkvnet-arm',
  refuses: ['link-network', 'redeem-authorization'],

  check(plan, { azure, gatewayId }) {
    const network = networkBehind(plan, gatewayId);
    if (azure || !network) return [];
    const { ipv4, ipv6 } = announcedBy(network);
    const count = ipv4 + ipv6;
    if (count <= announcedAtCreation) return [];
    return [{ others: [network.id], data: { network: network.settings.name, count, limit: announcedAtCreation } }];
  },
};
