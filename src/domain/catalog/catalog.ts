import bandwidthData from './bandwidths.json' with { type: 'json' };
import skuData from './gateway-skus.json' with { type: 'json' };
import locationData from './peering-locations.json' with { type: 'json' };
import regionData from './azure-regions.json' with { type: 'json' };

/** A place where circuits land. Names repeat between clouds; `metro` marks one circuit over two sites of a city. */
export interface PeeringLocation {
  readonly name: string;
  readonly cloud: string;
  readonly country: string;
  /** Buildings, as Microsoft names them. */
  readonly addresses: readonly string[];
  /** Billing zone of metered data, 1–4; null where the table of a national cloud prints none. */
  readonly zone: number | null;
  /** Ports of ExpressRoute Direct are sold there. */
  readonly direct: boolean;
  /** Metros of a site, sites of a Metro. */
  readonly related: readonly string[];
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
  readonly maxCircuitsSameLocation: number;
  readonly maxCircuitsDifferentLocations: number;
  /** Virtual machines with everything that counts as one: private endpoints, appliances, PaaS instances. */
  readonly maxVms: number;
  readonly flows: number;
  /** IPv4 routes that it learns from all its circuits. */
  readonly routesLearned: number;
  readonly fastPath: boolean;
}

export const peeringLocations: readonly PeeringLocation[] = locationData.locations;
export const azureRegions: readonly AzureRegion[] = regionData.regions;
export const gatewaySkus: readonly GatewaySku[] = skuData.skus;
/** Sizes of a circuit on a provider's port, in Mbps. */
export const providerMbps: readonly number[] = bandwidthData.providerMbps;

export const catalogSources = [locationData, regionData, skuData, bandwidthData].map(({ source, asOf }) => ({
  source,
  asOf,
}));

// Azure prints regions as `West Europe` and as `westeurope`.
function folded(name: string): string {
  return name.replaceAll(' ', '').toLowerCase();
}

// By name as Azure's lists print it, which nearly every question uses, and folded for the others.
const regionsByName = new Map(
  azureRegions.flatMap((region) => [[folded(region.name), region] as const, [region.name, region] as const]),
);
const clouds = [...new Set(peeringLocations.map((location) => location.cloud))];
// Nine names stand in two clouds: a place is known by both.
const locationsByCloud = new Map(clouds.map((cloud) => [cloud, locationsIn(cloud)]));

function locationsIn(cloud: string): ReadonlyMap<string, PeeringLocation> {
  const own = peeringLocations.filter((location) => location.cloud === cloud);
  return new Map(own.flatMap((each) => [[folded(each.name), each] as const, [each.name, each] as const]));
}

function locationIn(cloud: string, name: string): PeeringLocation | undefined {
  const known = locationsByCloud.get(cloud);
  return known?.get(name) ?? known?.get(folded(name));
}

export function findRegion(name: string): AzureRegion | undefined {
  return regionsByName.get(name) ?? regionsByName.get(folded(name));
}

/** The place of that name in the cloud, or else in any cloud, the public one first. */
export function findPeeringLocation(name: string, cloud = 'AzureCloud'): PeeringLocation | undefined {
  return locationIn(cloud, name) ?? placesNamed(name)[0];
}

/** The city of a place: “Amsterdam”, “Amsterdam2” and “Amsterdam Metro” are three choices in one. */
export function cityOf({ name }: Pick<PeeringLocation, 'name'>): string {
  return name.replace(/ Metro$/, '').replace(/\d+$/, '');
}

const placesByCity = new Map<string, readonly PeeringLocation[]>();
for (const place of peeringLocations) {
  const key = `${place.cloud} ${cityOf(place)}`;
  placesByCity.set(key, [...(placesByCity.get(key) ?? []), place]);
}

/** Every place of the same cloud in the same city, itself included. */
export function placesInCity(place: PeeringLocation): readonly PeeringLocation[] {
  return placesByCity.get(`${place.cloud} ${cityOf(place)}`) ?? [];
}

/** Places of that name in every cloud. */
export function placesNamed(name: string): readonly PeeringLocation[] {
  return clouds.flatMap((cloud) => locationIn(cloud, name) ?? []);
}

/** How many virtual networks a circuit may link; undefined where no page states it. Source: expressroute-limits.md. */
export function linkLimit(tier: string, mbps: number): number | undefined {
  const row = bandwidthData.vnetLinks.find((each) => each.mbps >= mbps);
  if (!row) return undefined;
  return (tier === 'Premium' ? row.premium : row.localOrStandard) ?? undefined;
}
