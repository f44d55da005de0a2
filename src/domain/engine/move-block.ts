import type { PlanRequest } from '#domain/actions/index.ts';
import { nextFree } from '#domain/model/free-range.ts';
import { gatewayOf } from '#domain/model/look-up.ts';
import { type EntityId, networkId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { type Cidr, contains, formatCidr, parseCidr } from '#domain/net/cidr.ts';

/** The request that gives a network the next free block of the same size for one of its blocks; null where none can. */
export function requestToMove(plan: Plan, id: EntityId, text: string): PlanRequest | null {
  const network = plan.networks[networkId(id)];
  const block = parseCidr(text);
  const free = block && nextFree(plan, 'networks', block);
  if (!network || !block || !free) return null;
  const { addressSpace: before, gatewaySubnet } = network.settings;
  const addressSpace = before.map((each) => (isSame(parseCidr(each), block) ? formatCidr(free) : each));
  const subnet = parseCidr(gatewaySubnet);
  const isInside = subnet !== undefined && contains(block, subnet);
  if (network.azure) {
    // A subnet that holds a gateway keeps its block.
    const held = isInside && gatewayOf(plan, network.id)?.azure;
    return held ? null : { id: 'change-network', args: { networkId: network.id, settings: { addressSpace } } };
  }
  const settings = isInside
    ? { addressSpace, gatewaySubnet: formatCidr(shifted(subnet, block, free)) }
    : { addressSpace };
  return { id: 'plan-network', args: { networkId: network.id, settings } };
}

function isSame(one: Cidr | undefined, other: Cidr): boolean {
  return one?.version === other.version && one.first === other.first && one.bits === other.bits;
}

/** The subnet at the same place in the new block as in the old one. */
function shifted(subnet: Cidr, from: Cidr, to: Cidr): Cidr {
  return { ...subnet, first: to.first + (subnet.first - from.first) };
}
