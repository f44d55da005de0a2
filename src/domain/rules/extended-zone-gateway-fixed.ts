import { extendedZoneSkus, findGatewaySku } from '#domain/catalog/gateway-sizes.ts';
import { networkBehind } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const extendedZoneGatewayFixed: Rule<'gateway'> = {
  id: 'extended-zone-gateway-fixed',
  about: 'gateway',
  severity: 'error',
  basis: 'D',
  rules: ['GW-17'],
  message: '{sku} is not offered in an Azure Extended Zone, where {network} is: only {offered} are.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-add-gateway-resource-manager',
  refuses: ['create-gateway', 'resize-gateway'],

  check(plan, { id, settings, azure }) {
    const network = networkBehind(plan, id);
    const { sku } = settings;
    if (network?.design?.extendedZone !== true || !findGatewaySku(sku) || extendedZoneSkus.includes(sku)) return [];
    const data = { sku, network: network.settings.name, offered: extendedZoneSkus.join(', ') };
    return [{ field: 'sku', data, others: [network.id], ...(azure ? {} : { suggestion: 'HighPerformance' }) }];
  },
};
