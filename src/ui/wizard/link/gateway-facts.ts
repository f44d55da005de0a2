import { gatewaySkus } from '#domain/catalog/catalog.ts';
import { capacityOf, findGatewaySku } from '#domain/catalog/gateway-sizes.ts';
import type { GatewaySettings } from '#domain/model/plan.ts';
import { counted } from '#domain/model/words.ts';

/** What a gateway is good for, in one line; undefined for one that the catalogue does not know. */
export function skuFact({
  sku: name,
  maxScaleUnits,
}: Pick<GatewaySettings, 'sku' | 'maxScaleUnits'>): string | undefined {
  const sku = capacityOf(name, maxScaleUnits) ?? findGatewaySku(name);
  if (!sku) return undefined;
  const units = name === 'ErGwScale' && maxScaleUnits !== null ? ` with ${counted(maxScaleUnits, 'unit')}` : '';
  return `Up to ${sku.mbps / 1000} Gbps${units}, ${sku.zoneRedundant ? 'zone-redundant' : 'not zone-redundant'}`;
}

export const skuOptions = gatewaySkus.map(({ name }) => ({
  value: name,
  label: `${name}: ${skuFact({ sku: name, maxScaleUnits: null })?.replace('Up', 'up')}`,
}));
