import { formatCidr, overlaps, parseCidr } from '#domain/net/cidr.ts';
import type { NetworkId } from '#domain/model/ids.ts';
import { networkBehind, networksOf } from '#domain/model/look-up.ts';
import type { Connection, Plan } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

/** True when each is linked, or planned to be, and no circuit is linked to both: separate circuits are the way to keep two apart. */
function haveSeparateCircuits(plan: Plan, ...ids: readonly NetworkId[]): boolean {
  const [first = [], second = []] = ids.map((id) =>
    Object.values<Connection>(plan.connections)
      .filter((connection) => networkBehind(plan, connection.gatewayId)?.id === id)
      .map((connection) => connection.circuitId),
  );
  return first.length > 0 && second.length > 0 && !first.some((circuit) => second.includes(circuit));
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

  check(plan, { id, settings }) {
    const own = settings.addressSpace.flatMap((text) => parseCidr(text) ?? []);
    return networksOf(plan).flatMap((other) => {
      if (other.id === id || haveSeparateCircuits(plan, id, other.id)) return [];
      const theirs = other.settings.addressSpace.flatMap((text) => parseCidr(text) ?? []);
      const block = own.find((mine) => theirs.some((each) => overlaps(mine, each)));
      return block
        ? [
            {
              field: 'addressSpace',
              others: [other.id],
              data: { block: formatCidr(block), network: other.settings.name },
            },
          ]
        : [];
    });
  },
};
