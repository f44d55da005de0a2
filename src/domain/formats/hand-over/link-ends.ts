import { type Family, type Link, links } from '#domain/model/announced.ts';
import { hasFamily } from '#domain/model/peering-life.ts';
import type { Peering, PeeringSettings } from '#domain/model/plan.ts';
import { addressAt, networkOf } from '#domain/net/cidr.ts';

/** One session of a peering: the block of its link, and who has which address of it. */
export interface LinkEnds {
  readonly link: Link;
  readonly family: Family;
  /** As typed; empty while nobody has filled it in. */
  readonly subnet: string;
  /** The first usable address. Empty while the subnet is none. */
  readonly yours: string;
  /** The second usable address, which Microsoft takes. */
  readonly microsofts: string;
  readonly bits: number;
}

const fieldOf = {
  IPv4: { primary: 'primaryPeerAddressPrefix', secondary: 'secondaryPeerAddressPrefix' },
  IPv6: { primary: 'ipv6PrimaryPeerAddressPrefix', secondary: 'ipv6SecondaryPeerAddressPrefix' },
} as const satisfies { readonly [F in Family]: { readonly [L in Link]: keyof PeeringSettings } };

/** Both links of a peering for each family that it has; IPv4 while it has none yet. */
export function linkEndsOf(peering: Peering): readonly LinkEnds[] {
  const { settings } = peering;
  return (['IPv4', 'IPv6'] as const)
    .filter((family) => hasFamily(peering, family))
    .flatMap((family) => links.map((link) => endsOf(settings[fieldOf[family][link]], link, family)));
}

/** Source: expressroute-routing.md: the first usable address is yours, the second one Microsoft's. */
function endsOf(subnet: string, link: Link, family: Family): LinkEnds {
  const block = networkOf(subnet);
  if (!block || block.version !== (family === 'IPv4' ? 4 : 6)) {
    return { link, family, subnet, yours: '', microsofts: '', bits: 0 };
  }
  return { link, family, subnet, yours: addressAt(block, 1), microsofts: addressAt(block, 2), bits: block.bits };
}
