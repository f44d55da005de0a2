import { findRegion, type GatewaySku, gatewaySkus } from './catalog.ts';
import skuData from './gateway-skus.json' with { type: 'json' };

const { units, perUnit, circuits, fastPathMinUnits, unavailableRegions } = skuData.erGwScale;

/** Bounds of the scale units of ErGwScale. Source: scalable-gateway.md (11/06/2025). */
export const scaleUnits = units;
/** Units from which ErGwScale carries FastPath. Source: about-fastpath.md (03/02/2026). */
export const fastPathUnits = fastPathMinUnits;
/** What an Azure Extended Zone takes. Source: expressroute-howto-add-gateway-resource-manager.md (11/06/2025). */
export const extendedZoneSkus: readonly string[] = skuData.extendedZoneSkus;

export function findGatewaySku(name: string): GatewaySku | undefined {
  return gatewaySkus.find((sku) => sku.name === name);
}

/** What a gateway of a SKU takes; for ErGwScale what that many units take together. */
export function capacityOf(name: string, scale: number | null): GatewaySku | undefined {
  const sku = findGatewaySku(name);
  if (name !== 'ErGwScale' || !sku) return sku;
  return scale === null ? undefined : scaled(sku, scale);
}

function scaled(sku: GatewaySku, scale: number): GatewaySku {
  const steps = perUnit.map(({ toUnit, ...each }, index) => {
    const from = perUnit[index - 1]?.toUnit ?? 0;
    return { ...each, count: Math.max(0, Math.min(scale, toUnit) - from) };
  });
  const sum = (of: 'mbps' | 'vms' | 'flows'): number => steps.reduce((total, step) => total + step.count * step[of], 0);
  return {
    ...sku,
    mbps: sum('mbps'),
    maxVms: sum('vms'),
    flows: sum('flows'),
    fastPath: scale >= fastPathMinUnits,
    maxCircuitsDifferentLocations: circuits.findLast((row) => scale >= row.minUnits)?.circuits ?? 0,
  };
}

/** False in the regions that ErGwScale has not reached, undefined where the region is not known. */
export function isScaleOffered(region: string): boolean | undefined {
  const found = findRegion(region);
  return found && !unavailableRegions.includes(found.name);
}

/** SKUs of one family follow each other by size: a gateway grows along it without a new one. */
export function familyOf(name: string): readonly GatewaySku[] {
  const sku = findGatewaySku(name);
  return sku ? gatewaySkus.filter((each) => each.zoneRedundant === sku.zoneRedundant) : [];
}

/** The larger ones of its family, smallest first. */
export function largerThan(name: string): readonly GatewaySku[] {
  const family = familyOf(name);
  return family.slice(family.findIndex((sku) => sku.name === name) + 1);
}

/** Scale units that give what a fixed SKU gives; null for what is not scaled. */
export function unitsLike(from: string, to: string): number | null {
  if (to !== 'ErGwScale') return null;
  return Math.min(units.max, Math.max(units.min, (findGatewaySku(from)?.mbps ?? 1000) / 1000));
}
