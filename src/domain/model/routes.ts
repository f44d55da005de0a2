import type { NetworkDesign } from './network-design.ts';
import type { PeeringDesign } from './peering-design.ts';
import type { NetworkSettings } from './plan.ts';

/** Routes by family. */
export interface RouteCount {
  readonly IPv4: number;
  readonly IPv6: number;
}

function byFamily(prefixes: readonly string[]): RouteCount {
  const IPv6 = prefixes.filter((prefix) => prefix.includes(':')).length;
  return { IPv4: prefixes.length - IPv6, IPv6 };
}

/** Routes that are announced over a peering, as stated. The links announce the same or each its own: the larger counts. */
export function announcedRoutes(design: PeeringDesign): RouteCount {
  const both = byFamily(design.announced ?? []);
  const [first, second] = [byFamily(design.announcedOnPrimary ?? []), byFamily(design.announcedOnSecondary ?? [])];
  return {
    IPv4: both.IPv4 + Math.max(first.IPv4, second.IPv4) + (design.furtherIpv4Routes ?? 0),
    IPv6: both.IPv6 + Math.max(first.IPv6, second.IPv6) + (design.furtherIpv6Routes ?? 0),
  };
}

/** Routes that a gateway announces: summaries where they are set, else its network’s address spaces and its spokes’. */
export function networkRoutes({ addressSpace }: NetworkSettings, design: NetworkDesign = {}): RouteCount {
  const summaries = design.summarizedGatewayPrefixes ?? [];
  const own = byFamily([...addressSpace, ...summaries]);
  // Summaries hide the spokes that they cover; how many are left uncovered is not stated, so none is assumed.
  if (summaries.length > 0) return own;
  return {
    IPv4: own.IPv4 + (design.spokeAddressSpaces ?? 0),
    IPv6: own.IPv6 + (design.spokeIpv6AddressSpaces ?? 0),
  };
}
