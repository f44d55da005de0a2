import { findPeeringLocation } from './catalog.ts';
import directData from './direct-ports.json' with { type: 'json' };

const sizes = new Map<number, readonly number[]>(
  Object.entries(directData.circuitGbpsByPort).map(([port, circuits]) => [Number(port), circuits]),
);

/** Sizes of a port pair of ExpressRoute Direct, in Gbps. */
export const portGbps: readonly number[] = [...sizes.keys()].toSorted((a, b) => a - b);

/** Sizes of a circuit on ports of one's own, in Mbps; the size of the pair decides which of them fit. */
export const directMbps: readonly number[] = [...new Set([...sizes.values()].flat())]
  .toSorted((a, b) => a - b)
  .map((gbps) => gbps * 1000);

/** Sizes of a circuit on a pair of this size, in Gbps; none where there is no such pair. */
export function circuitGbpsOn(portSize: number | null): readonly number[] {
  return sizes.get(portSize ?? 0) ?? [];
}

/** True where the place is known and has ExpressRoute Direct. */
export function hasDirect(place: string, cloud?: string): boolean {
  const location = findPeeringLocation(place, cloud);
  return location !== undefined && !directData.placesWithoutDirect.includes(location.name);
}
