import { isScaleOffered } from '#domain/catalog/gateway-sizes.ts';
import { networkBehind } from '#domain/model/look-up.ts';
import { regionName } from '#domain/model/places.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const scaleGatewayInRegion: Rule<'gateway'> = {
  id: 'scale-gateway-in-region',
  about: 'gateway',
  severity: 'error',
  basis: 'D',
  rules: ['GW-09', 'GW-21'],
  message:
    'ErGwScale is not offered in {region}, as of November 2025. The code known for this is InvalidGatewaySkuSpecifiedForGatewayDeploymentType.',
  docs: 'https://learn.microsoft.com/azure/expressroute/scalable-gateway',
  refuses: ['create-gateway', 'resize-gateway'],

  check(plan, { id, settings, azure }) {
    const region = networkBehind(plan, id)?.settings.location ?? '';
    if (settings.sku !== 'ErGwScale' || isScaleOffered(region) !== false) return [];
    return [{ field: 'sku', data: { region: regionName(region) }, ...(azure ? {} : { suggestion: 'ErGw3AZ' }) }];
  },
};
