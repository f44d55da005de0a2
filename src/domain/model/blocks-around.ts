import { blockAround, type Cidr, lastOf, parseCidr } from '#domain/net/cidr.ts';
import { firstFreeBlock } from '#domain/net/free-blocks.ts';
import type { GlobalReach } from './global-reach.ts';
import { grouped } from './grouped.ts';
import { linkFields } from './link-fields.ts';
import type { Peering, Plan, VirtualNetwork } from './plan.ts';
import type { Site } from './site.ts';
import { blocksTaken } from './suggest.ts';

// Two blocks overlap only where one contains the other. So it is enough to look up the block, those around it and the
// few inside it by name: that takes as long in a plan of a thousand networks as in one of ten.
const WIDTH = { 4: 32, 6: 128 } as const;

function keyOf({ version, first, bits }: Cidr): string {
  return `${version} ${first}/${bits}`;
}

function keysOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => parseCidr(text) ?? []).map(keyOf);
}

const networksByBlock = grouped((network: VirtualNetwork) => keysOf(network.settings.addressSpace));
const peeringsByBlock = grouped(({ settings }: Peering) => keysOf(linkFields.map((field) => settings[field])));
const sitesByBlock = grouped((site: Site) => keysOf(site.settings.prefixes));
const reachesByBlock = grouped(({ settings }: GlobalReach) =>
  keysOf([settings.addressPrefix, settings.ipv6AddressPrefix]),
);

function around(block: Cidr): readonly Cidr[] {
  return Array.from({ length: block.bits }, (_, bits) => blockAround({ ...block, bits }));
}

function inside(block: Cidr): readonly Cidr[] {
  if (block.bits === WIDTH[block.version]) return [];
  const bits = block.bits + 1;
  const low = { ...block, bits };
  const high = { ...block, bits, first: lastOf(low) + 1n };
  return [low, high].flatMap((half) => [half, ...inside(half)]);
}

export interface BlockOwner {
  readonly id: VirtualNetwork['id'] | Peering['id'] | Site['id'] | GlobalReach['id'];
  /** In words: a network, a site, a link subnet. */
  readonly kind: 'network' | 'peering' | 'site' | 'globalReach';
}

/** Who in the plan already uses the block, or a part of it. The block must be a small one, of 16 addresses at most. */
export function ownerOfBlock(plan: Plan, block: Cidr, except: GlobalReach['id']): BlockOwner | undefined {
  for (const key of [...around(block), block, ...inside(block)].map(keyOf)) {
    const [network] = networksByBlock(plan.networks, key);
    if (network) return { id: network.id, kind: 'network' };
    const [site] = sitesByBlock(plan.sites, key);
    if (site) return { id: site.id, kind: 'site' };
    const [peering] = peeringsByBlock(plan.peerings, key);
    if (peering) return { id: peering.id, kind: 'peering' };
    const reach = reachesByBlock(plan.globalReaches, key).find((each) => each.id !== except);
    if (reach) return { id: reach.id, kind: 'globalReach' };
  }
  return undefined;
}

// Link subnets may be any private addresses; this range lies beside the one that peerings are given.
const reachPool: Cidr = { version: 4, first: parseCidr('192.168.104.0/22')?.first ?? 0n, bits: 22 };

/** A free /29 for a Global Reach connection. */
export function freeReachBlock(plan: Plan): Cidr | undefined {
  const texts = [
    ...Object.values<GlobalReach>(plan.globalReaches).map(({ settings }) => settings.addressPrefix),
    ...Object.values<Site>(plan.sites).flatMap(({ settings }) => settings.prefixes),
  ];
  return firstFreeBlock(reachPool, 29, [...blocksTaken(plan), ...texts.flatMap((text) => parseCidr(text) ?? [])]);
}
