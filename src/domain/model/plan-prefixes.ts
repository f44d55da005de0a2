import type { Cidr } from '#domain/net/cidr.ts';
import type { GlobalReach } from './global-reach.ts';
import type { EntityId } from './ids.ts';
import { linkFields } from './link-fields.ts';
import { type Hit, placed } from './placed.ts';
import type { Peering, Plan, VirtualNetwork } from './plan.ts';
import type { Site } from './site.ts';

// Who stands on which addresses. Rules ask here for what overlaps a block, and never walk through the plan for it.

const bySpace = placed(({ settings }: VirtualNetwork) => settings.addressSpace);
const byGatewaySubnet = placed(({ settings }: VirtualNetwork) => [settings.gatewaySubnet]);
const byLink = placed(({ settings }: Peering) => linkFields.map((field) => settings[field]));
const byAdvertised = placed(({ settings }: Peering) => settings.advertisedPublicPrefixes);
const byAnnounced = placed(({ design }: Peering) => [
  ...(design?.announced ?? []),
  ...(design?.announcedOnPrimary ?? []),
  ...(design?.announcedOnSecondary ?? []),
]);
const byNatPool = placed(({ design }: Peering) => design?.natPool ?? []);
const byReach = placed(({ settings }: GlobalReach) => [settings.addressPrefix, settings.ipv6AddressPrefix]);
const bySite = placed(({ settings }: Site) => settings.prefixes);

export const networksOn = (plan: Plan, block: Cidr): readonly Hit<VirtualNetwork>[] => bySpace(plan.networks, block);

/** Networks whose GatewaySubnet overlaps the block. */
export const gatewaySubnetsOn = (plan: Plan, block: Cidr): readonly Hit<VirtualNetwork>[] =>
  byGatewaySubnet(plan.networks, block);

/** Peerings one of whose link subnets, IPv4 or IPv6, overlaps the block. */
export const linksOn = (plan: Plan, block: Cidr): readonly Hit<Peering>[] => byLink(plan.peerings, block);

/** Peerings that have an overlapping prefix among `advertisedPublicPrefixes`. */
export const advertisedOn = (plan: Plan, block: Cidr): readonly Hit<Peering>[] => byAdvertised(plan.peerings, block);

/** Peerings that are said to announce an overlapping prefix. */
export const announcedOn = (plan: Plan, block: Cidr): readonly Hit<Peering>[] => byAnnounced(plan.peerings, block);

export const natPoolsOn = (plan: Plan, block: Cidr): readonly Hit<Peering>[] => byNatPool(plan.peerings, block);

/** Global Reach connections whose own link overlaps the block. */
export const globalReachesOn = (plan: Plan, block: Cidr): readonly Hit<GlobalReach>[] =>
  byReach(plan.globalReaches, block);

export const sitesOn = (plan: Plan, block: Cidr): readonly Hit<Site>[] => bySite(plan.sites, block);

/** How an owner uses a block. */
export type PrefixUse =
  | 'address space'
  | 'GatewaySubnet'
  | 'link subnet'
  | 'advertised prefix'
  | 'announced prefix'
  | 'NAT pool'
  | 'Global Reach link'
  | 'site';

export interface PrefixOwner {
  readonly use: PrefixUse;
  readonly owner: EntityId;
  readonly block: Cidr;
}

const uses: readonly (readonly [PrefixUse, (plan: Plan, block: Cidr) => readonly Hit<{ readonly id: EntityId }>[]])[] =
  [
    ['link subnet', linksOn],
    ['advertised prefix', advertisedOn],
    ['announced prefix', announcedOn],
    ['NAT pool', natPoolsOn],
    ['address space', networksOn],
    ['GatewaySubnet', gatewaySubnetsOn],
    ['Global Reach link', globalReachesOn],
    ['site', sitesOn],
  ];

/** Everything in the plan that stands on an address of the block, whatever it is used for. */
export function ownersOn(plan: Plan, block: Cidr): readonly PrefixOwner[] {
  return uses.flatMap(([use, on]) =>
    on(plan, block).map(({ block: hit, thing }) => ({ use, owner: thing.id, block: hit })),
  );
}
