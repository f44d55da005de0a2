import { type Cidr, formatCidr, parseCidr } from '#domain/net/cidr.ts';
import type { NetworkId } from '#domain/model/ids.ts';
import { connectionsTo, gatewayOf } from '#domain/model/look-up.ts';
import type { Plan, VirtualNetwork } from '#domain/model/plan.ts';
import { networksOn } from '#domain/model/plan-prefixes.ts';
import type { Rule } from '#domain/shapes/rule.ts';

/** True when each is linked, or planned to be, and no circuit is linked to both: separate circuits are the way to keep two apart. */
function haveSeparateCircuits(plan: Plan, ...ids: readonly NetworkId[]): boolean {
  const [first = [], second = []] = ids.map((id) => {
    const gateway = gatewayOf(plan, id);
    return gateway ? connectionsTo(plan, gateway.id).map((connection) => connection.circuitId) : [];
  });
  return first.length > 0 && second.length > 0 && !first.some((circuit) => second.includes(circuit));
}

// Where a whole landscape stands on one block, naming each to each would say nothing more, millions of times.
const MOST_NAMED = 20;

/** Other networks on addresses of this one, each once, with the first of the blocks that it meets. */
function metBy(plan: Plan, { id, settings }: VirtualNetwork): ReadonlyMap<VirtualNetwork, Cidr> {
  const met = new Map<VirtualNetwork, Cidr>();
  for (const own of settings.addressSpace.flatMap((text) => parseCidr(text) ?? [])) {
    for (const { thing } of networksOn(plan, own)) {
      if (met.size === MOST_NAMED) return met;
      if (thing.id !== id && !met.has(thing)) met.set(thing, own);
    }
  }
  return met;
}

export const networksApart: Rule<'network'> = {
  id: 'networks-apart',
  about: 'network',
  severity: 'warning',
  basis: 'D',
  rules: ['VNET-12'],
  message: '{block} overlaps {network}: networks on one circuit share one routing domain.',
  docs: 'https://learn.microsoft.com/azure/expressroute/virtual-network-connectivity-guidance',
  refuses: [],

  check: (plan, network) =>
    [...metBy(plan, network)]
      .filter(([other]) => !haveSeparateCircuits(plan, network.id, other.id))
      .map(([other, block]) => ({
        field: 'addressSpace',
        others: [other.id],
        data: { block: formatCidr(block), network: other.settings.name },
        mend: { values: {}, moves: formatCidr(block), label: `Move ${formatCidr(block)} to free addresses` },
      })),
};
