import { type Cidr, parseCidr } from '#domain/net/cidr.ts';
import { firstFreeBlock } from '#domain/net/free-blocks.ts';
import type { EntityId, GlobalReachId } from './ids.ts';
import type { Plan } from './plan.ts';
import type { PrefixPurpose } from './prefix-uses.ts';
import { blocksTaken, ownersOn } from './plan-prefixes.ts';

export interface BlockOwner {
  readonly id: EntityId;
  /** In words: a network, a site, a link subnet. */
  readonly kind: 'network' | 'peering' | 'site' | 'globalReach';
}

const kindOfUse: { readonly [Purpose in PrefixPurpose]?: BlockOwner['kind'] } = {
  network: 'network',
  link: 'peering',
  'public-link': 'peering',
  'global-reach': 'globalReach',
  site: 'site',
};

/** Who in the plan already uses the block, or a part of it. */
export function ownerOfBlock(plan: Plan, block: Cidr, except: GlobalReachId): BlockOwner | undefined {
  const owners = ownersOn(plan, block).flatMap(({ owner, purpose }): readonly BlockOwner[] => {
    const kind = kindOfUse[purpose];
    return kind && owner !== except ? [{ id: owner, kind }] : [];
  });
  // What Azure would refuse comes first.
  const order = ['network', 'site', 'peering', 'globalReach'];
  return owners.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0];
}

// Link subnets may be any private addresses; this range lies beside the one that peerings are given.
const reachPool: Cidr = { version: 4, first: parseCidr('192.168.104.0/22')?.first ?? 0n, bits: 22 };

/** A free /29 for a Global Reach connection. */
export function freeReachBlock(plan: Plan): Cidr | undefined {
  return firstFreeBlock(reachPool, 29, blocksTaken(plan, reachPool));
}
