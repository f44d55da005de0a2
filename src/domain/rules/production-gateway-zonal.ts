import { findGatewaySku } from '#domain/catalog/gateway-sizes.ts';
import { networkBehind } from '#domain/model/look-up.ts';
import type { Rule } from '#domain/shapes/rule.ts';

const zonal: { readonly [sku: string]: string } = {
  Standard: 'ErGw1AZ',
  HighPerformance: 'ErGw2AZ',
  UltraPerformance: 'ErGw3AZ',
};

export const productionGatewayZonal: Rule<'gateway'> = {
  id: 'production-gateway-zonal',
  about: 'gateway',
  severity: 'warning',
  basis: 'D',
  rules: ['GW-18'],
  message: '{network} carries production, and {sku} does not outlive an availability zone: {better} does.',
  docs: 'https://learn.microsoft.com/azure/expressroute/design-architecture-for-resiliency',
  refuses: [],

  check(plan, { id, settings, azure }) {
    const network = networkBehind(plan, id);
    const criticality = network?.design?.criticality;
    const better = zonal[settings.sku];
    if (!network || better === undefined || criticality === undefined || criticality === 'test') return [];
    // An Extended Zone takes no other.
    if (network.design?.extendedZone === true || findGatewaySku(settings.sku)?.zoneRedundant) return [];
    const data = { network: network.settings.name || 'The network', sku: settings.sku, better };
    return [{ field: 'sku', data, ...(azure ? {} : { suggestion: better }) }];
  },
};
