import data from './fastpath.json' with { type: 'json' };

/** Addresses that FastPath takes: on a provider's port, or on a port of one's own by its size in Gbps. */
export function fastPathAddressLimit(portGbps: number | null): number {
  if (portGbps === null) return data.addresses.provider;
  return portGbps <= 10 ? data.addresses.direct10 : data.addresses.direct100;
}

/** Scale units that a Virtual WAN hub's gateway needs for FastPath. */
export const virtualWanUnits = data.virtualWanMinUnits;
/** Regions in which Private Link over FastPath can be enrolled for. */
export const privateLinkRegions: readonly string[] = data.privateLinkRegions;
/** Peering locations without IPv6 FastPath. */
export const withoutIpv6FastPath: readonly string[] = data.withoutIpv6;
