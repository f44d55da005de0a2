import { type Cidr, overlaps, parseCidr } from '#domain/net/cidr.ts';
import type { Peering, PeeringSettings } from './plan.ts';

/** The four fields of a peering that hold link subnets. */
export const linkFields = [
  'primaryPeerAddressPrefix',
  'secondaryPeerAddressPrefix',
  'ipv6PrimaryPeerAddressPrefix',
  'ipv6SecondaryPeerAddressPrefix',
] as const;

/** The link subnets that are filled in and well-formed. */
export function linkBlocks(settings: PeeringSettings): readonly Cidr[] {
  return linkFields.flatMap((field) => parseCidr(settings[field]) ?? []);
}

export function linksTouch({ settings }: Peering, block: Cidr): boolean {
  return linkBlocks(settings).some((link) => overlaps(link, block));
}
