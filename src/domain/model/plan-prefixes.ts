import type { Cidr } from '#domain/net/cidr.ts';
import type { EntityId } from './ids.ts';
import { blocksOf, type Hit, placed } from './placed.ts';
import type { Peering, Plan, VirtualNetwork } from './plan.ts';
import { type PrefixPurpose, type Stated, stated } from './prefix-uses.ts';
import type { Keyed, Shelf } from './watched.ts';

// Who stands on which addresses. Rules ask here for what overlaps a block, and never walk through the plan for it.

function by<Thing extends Keyed>(
  fieldsOf: (thing: Thing) => readonly Stated[],
): (shelf: Shelf<Thing>, block: Cidr) => readonly Hit<Thing>[] {
  return placed((thing: Thing) => fieldsOf(thing).flatMap(({ texts }) => texts));
}

const bySite = by(stated.site);
const bySpace = by(stated.network);
const byGatewaySubnet = by(stated['gateway-subnet']);
const byLink = by(stated.link);
const byPublicLink = by(stated['public-link']);
const byAnnounced = by(stated.announced);
const byAdvertised = by(stated.advertised);
const byNatPool = by(stated.nat);
const byReach = by(stated['global-reach']);

export const networksOn = (plan: Plan, block: Cidr): readonly Hit<VirtualNetwork>[] => bySpace(plan.networks, block);

/** Peerings one of whose link subnets, IPv4 or IPv6, overlaps the block. */
export function linksOn(plan: Plan, block: Cidr): readonly Hit<Peering>[] {
  const links = byLink(plan.peerings, block);
  const publicLinks = byPublicLink(plan.peerings, block);
  return publicLinks.length === 0 ? links : [...links, ...publicLinks];
}

interface PrefixOwner {
  readonly purpose: PrefixPurpose;
  readonly owner: EntityId;
  readonly block: Cidr;
}

const owners: {
  readonly [Purpose in PrefixPurpose]: (plan: Plan, block: Cidr) => readonly Hit<{ readonly id: EntityId }>[];
} = {
  link: (plan, block) => byLink(plan.peerings, block),
  'public-link': (plan, block) => byPublicLink(plan.peerings, block),
  advertised: (plan, block) => byAdvertised(plan.peerings, block),
  announced: (plan, block) => byAnnounced(plan.peerings, block),
  nat: (plan, block) => byNatPool(plan.peerings, block),
  network: networksOn,
  'gateway-subnet': (plan, block) => byGatewaySubnet(plan.networks, block),
  'global-reach': (plan, block) => byReach(plan.globalReaches, block),
  site: (plan, block) => bySite(plan.sites, block),
};

const purposes: readonly PrefixPurpose[] = [
  'link',
  'public-link',
  'advertised',
  'announced',
  'nat',
  'network',
  'gateway-subnet',
  'global-reach',
  'site',
];

/** Everything in the plan that stands on an address of the block, whatever it is used for. */
export function ownersOn(plan: Plan, block: Cidr): readonly PrefixOwner[] {
  return purposes.flatMap((purpose) =>
    owners[purpose](plan, block).map(({ block: hit, thing }) => ({ purpose, owner: thing.id, block: hit })),
  );
}

/** Every block in the pool, or around it, that the plan speaks for; each once, in no order. */
export function blocksTaken(plan: Plan, pool: Cidr): readonly Cidr[] {
  return purposes.flatMap((purpose) => blocksOf(owners[purpose](plan, pool)));
}
