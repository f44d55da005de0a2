import { gatewaySkus } from '#domain/catalog/catalog.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const gatewaySkuOffered: Rule<'gateway'> = {
  id: 'gateway-sku-offered',
  about: 'gateway',
  severity: 'error',
  basis: 'D',
  rules: ['GW-04'],
  message: '{sku} is not an ExpressRoute gateway SKU.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways',
  refuses: ['create-gateway'],

  check: (_plan, { settings: { sku } }) =>
    sku === '' || gatewaySkus.some((each) => each.name === sku)
      ? []
      : [{ field: 'sku', data: { sku }, suggestion: 'ErGw1AZ' }],
};
