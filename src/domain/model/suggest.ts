import { type Cidr, formatCidr, parseCidr } from '#domain/net/cidr.ts';
import { firstFreeBlock } from '#domain/net/free-blocks.ts';
import type { CircuitId } from './ids.ts';
import { peeringsOf } from './look-up.ts';
import type { Peering, PeeringSettings, Plan } from './plan.ts';
import { blocksTaken } from './plan-prefixes.ts';

// Link subnets of private peering may be any private addresses; this range is seldom used for networks.
const linkPool: Cidr = { version: 4, first: parseCidr('192.168.100.0/22')?.first ?? 0n, bits: 22 };

/** Two free /30 in a row for a private peering. */
export function suggestLinkSubnets(plan: Plan): { readonly primary: string; readonly secondary: string } | undefined {
  const both = firstFreeBlock(linkPool, 29, blocksTaken(plan, linkPool));
  if (!both) return undefined;
  const primary = { version: 4, first: both.first, bits: 30 } as const;
  return { primary: formatCidr(primary), secondary: formatCidr({ ...primary, first: both.first + 4n }) };
}

/** The lowest round VLAN id that no peering of the circuit uses. */
export function suggestVlan(plan: Plan, circuitId: CircuitId, except?: Peering['id']): number {
  const used = peeringsOf(plan, circuitId)
    .filter((peering) => peering.id !== except)
    .map((peering) => peering.settings.vlanId);
  return [100, 200, 300, 400, 500].find((vlan) => !used.includes(vlan)) ?? 600;
}

/** Values that make a private peering complete. 65010 is a private AS number that Microsoft does not reserve. */
export function suggestPrivatePeering(plan: Plan, circuitId: CircuitId): Partial<PeeringSettings> {
  const subnets = suggestLinkSubnets(plan);
  return {
    primaryPeerAddressPrefix: subnets?.primary ?? '',
    secondaryPeerAddressPrefix: subnets?.secondary ?? '',
    vlanId: suggestVlan(plan, circuitId),
    peerASN: 65_010,
  };
}
