import { gatewaySkus } from '#domain/catalog/catalog.ts';

/** What a gateway SKU is good for, in one line; undefined for one that the catalogue does not know. */
export function skuFact(name: string): string | undefined {
  const sku = gatewaySkus.find((each) => each.name === name);
  return sku && `Up to ${sku.mbps / 1000} Gbps, ${sku.zoneRedundant ? 'zone-redundant' : 'not zone-redundant'}`;
}

export const skuOptions = gatewaySkus.map(({ name }) => ({
  value: name,
  label: `${name}: ${skuFact(name)?.replace('Up', 'up')}`,
}));
