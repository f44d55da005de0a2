/** The four fields of a peering that hold link subnets. */
export const linkFields = [
  'primaryPeerAddressPrefix',
  'secondaryPeerAddressPrefix',
  'ipv6PrimaryPeerAddressPrefix',
  'ipv6SecondaryPeerAddressPrefix',
] as const;
