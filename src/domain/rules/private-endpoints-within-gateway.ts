import { sizeOf } from '#domain/model/gateway-life.ts';
import { gatewayOf } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const privateEndpointsWithinGateway: Rule<'network'> = {
  id: 'private-endpoints-within-gateway',
  about: 'network',
  severity: 'warning',
  basis: 'D',
  rules: ['GW-14'],
  message:
    '{mbps} Mbps go to private endpoints, for which {sku} may give only half of its {limit} Mbps. Set TCP time-outs of 15 to 30 seconds for its maintenance.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways',
  refuses: [],

  check(plan, { id, design }) {
    const gateway = gatewayOf(plan, id);
    const size = gateway && sizeOf(gateway.settings);
    const mbps = design?.privateEndpointMbps;
    if (!size || mbps === undefined || mbps * 2 <= size.mbps) return [];
    return [{ field: 'privateEndpointMbps', data: { mbps, sku: size.name, limit: size.mbps } }];
  },
};
