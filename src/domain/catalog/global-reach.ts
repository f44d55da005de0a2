import reachData from './global-reach-places.json' with { type: 'json' };
import type { PeeringLocation } from './catalog.ts';

interface ReachPlace {
  readonly country: string;
  readonly onlyAt?: string;
}

const places: readonly ReachPlace[] = reachData.places;
const byCountry = new Map(places.map((place) => [place.country, place]));

/** Countries in which Global Reach is sold. */
export const globalReachCountries: readonly string[] = places.map((place) => place.country);
export const globalReachSource = { source: reachData.source, asOf: reachData.asOf };

/** True where circuits can take part in Global Reach. It is sold in the public cloud only. */
export function hasGlobalReach({ name, cloud, country }: PeeringLocation): boolean {
  const place = byCountry.get(country);
  return place !== undefined && cloud === 'AzureCloud' && (place.onlyAt === undefined || place.onlyAt === name);
}
