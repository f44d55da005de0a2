import { contains, parseCidr } from '#domain/net/cidr.ts';
import type { VirtualNetwork } from './plan.ts';

/** Prefixes that a gateway announces over each of its connections. */
export interface Announced {
  readonly ipv4: number;
  readonly ipv6: number;
}

/** How many prefixes may be there when a connection is made. Source: expressroute-howto-linkvnet-arm.md (03/31/2025). */
export const announcedAtCreation = 200;
/** How many may be there afterwards. Source: expressroute-limits.md. */
export const announcedLimit: Announced = { ipv4: 1000, ipv6: 100 };

/**
 * Prefixes of the network and of the spokes that use its gateway, as far as they are stated. Summaries stand in for
 * every spoke, and for the blocks of the network that they cover.
 */
export function announcedBy(network: VirtualNetwork): Announced {
  const known = counted.get(network);
  if (known) return known;
  const announced = countAnnounced(network);
  counted.set(network, announced);
  return announced;
}

// Four rules ask, about every connection and every gateway of the network.
const counted = new WeakMap<VirtualNetwork, Announced>();

function countAnnounced({ settings, design }: VirtualNetwork): Announced {
  const summaries = (design?.summarizedGatewayPrefixes ?? []).flatMap((text) => parseCidr(text) ?? []);
  const own = settings.addressSpace
    .flatMap((text) => parseCidr(text) ?? [])
    .filter((block) => !summaries.some((summary) => contains(summary, block)));
  const all = [...own, ...summaries];
  const count = (version: 4 | 6): number => all.filter((block) => block.version === version).length;
  if (summaries.length > 0) return { ipv4: count(4), ipv6: count(6) };
  return {
    ipv4: count(4) + (design?.spokeAddressSpaces ?? design?.spokes ?? 0),
    ipv6: count(6) + (design?.spokeIpv6AddressSpaces ?? 0),
  };
}

/** True when Azure disconnects circuit and gateway because too many prefixes are announced. */
export function announcesTooMuch(network: VirtualNetwork): boolean {
  const { ipv4, ipv6 } = announcedBy(network);
  return ipv4 > announcedLimit.ipv4 || ipv6 > announcedLimit.ipv6;
}
