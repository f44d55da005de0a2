import { nameOf, peeringOf } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const dualStackGatewayMeetsDualStackPeering: Rule<'connection'> = {
  id: 'dual-stack-gateway-meets-dual-stack-peering',
  about: 'connection',
  severity: 'error',
  basis: 'D',
  rules: ['GW-20'],
  message: 'The gateway carries IPv4 and IPv6, the private peering of {circuit} only IPv4: the two cannot be linked.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-add-ipv6',
  refuses: ['link-network', 'redeem-authorization'],

  check(plan, { circuitId, gatewayId }) {
    const peering = peeringOf(plan, circuitId, 'AzurePrivatePeering');
    if (plan.gateways[gatewayId]?.design?.dualStack !== true || !peering) return [];
    const { primaryPeerAddressPrefix: ipv4, ipv6PrimaryPeerAddressPrefix: ipv6 } = peering.settings;
    if (ipv4 === '' || ipv6 !== '') return [];
    return [{ others: [peering.id, gatewayId], data: { circuit: nameOf(plan, circuitId) } }];
  },
};
