import bandwidthData from './bandwidths.json' with { type: 'json' };
import skuData from './gateway-skus.json' with { type: 'json' };
import locationData from './peering-locations.json' with { type: 'json' };
import regionData from './azure-regions.json' with { type: 'json' };

/** A place where circuits land. Names repeat between clouds; `metro` marks one circuit over two sites of a city. */
export interface PeeringLocation {
  readonly name: string;
  readonly cloud: string;
  readonly geopoliticalRegion: string;
  /** `derived` means that we placed it ourselves: show decisions that rest on it as assumed. */
  readonly basis: string;
  readonly localAzureRegions: readonly string[];
  readonly metro: boolean;
  readonly providers: readonly string[];
  /** Printed for a Metro location, not yet able to create circuits there. */
  readonly announcedProviders: readonly string[];
}

export interface AzureRegion {
  readonly name: string;
  readonly cloud: string;
  readonly geopoliticalRegion: string;
  readonly basis: string;
}

export interface GatewaySku {
  readonly name: string;
  readonly zoneRedundant: boolean;
  /** Upper bound of the throughput in Mbps. */
  readonly mbps: number;
}

export const peeringLocations: readonly PeeringLocation[] = locationData.locations;
export const azureRegions: readonly AzureRegion[] = regionData.regions;
export const gatewaySkus: readonly GatewaySku[] = skuData.skus;
/** Sizes of a circuit on a provider's port, in Mbps. */
export const providerMbps: readonly number[] = bandwidthData.providerMbps;

/** Sizes of a circuit on ExpressRoute Direct ports, in Mbps; the port pair decides which of them fit. */
export const directMbps: readonly number[] = bandwidthData.directMbps;

export const catalogSources = [locationData, regionData, skuData, bandwidthData].map(({ source, asOf }) => ({
  source,
  asOf,
}));

// Azure prints regions as `West Europe` and as `westeurope`.
function folded(name: string): string {
  return name.replaceAll(' ', '').toLowerCase();
}

const regionsByName = new Map(azureRegions.map((region) => [folded(region.name), region]));
// Nine names stand in two clouds: a place is known by both.
const locationsByName = new Map(
  peeringLocations.map((location) => [`${location.cloud} ${folded(location.name)}`, location]),
);
const clouds = [...new Set(peeringLocations.map((location) => location.cloud))];

export function findRegion(name: string): AzureRegion | undefined {
  return regionsByName.get(folded(name));
}

/** The place of that name in the cloud, or else in any cloud, the public one first. */
export function findPeeringLocation(name: string, cloud = 'AzureCloud'): PeeringLocation | undefined {
  const found = [cloud, ...clouds].map((each) => locationsByName.get(`${each} ${folded(name)}`));
  return found.find((location) => location !== undefined);
}

/** How many virtual networks a circuit may link; undefined where no page states it. Source: expressroute-limits.md. */
export function linkLimit(tier: string, mbps: number): number | undefined {
  const row = bandwidthData.vnetLinks.find((each) => each.mbps >= mbps);
  if (!row) return undefined;
  return (tier === 'Premium' ? row.premium : row.localOrStandard) ?? undefined;
}
