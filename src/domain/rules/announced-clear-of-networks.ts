import { type Cidr, parseCidr } from '#domain/net/cidr.ts';
import { hitsAmong } from '#domain/net/first-hit.ts';
import { isDefaultRoute, announcedOn, links } from '#domain/model/announced.ts';
import { connectionsOf, networkBehind } from '#domain/model/look-up.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

function spacesBehind(plan: Plan, circuitId: CircuitId) {
  const networks = connectionsOf(plan, circuitId).flatMap(({ gatewayId }) => networkBehind(plan, gatewayId) ?? []);
  return networks.flatMap((network) =>
    network.settings.addressSpace.flatMap((text) => {
      const block: Cidr | undefined = parseCidr(text);
      return block ? [{ block, value: { network, text } }] : [];
    }),
  );
}

export const announcedClearOfNetworks: Rule<'peering'> = {
  id: 'announced-clear-of-networks',
  about: 'peering',
  severity: 'warning',
  basis: 'I',
  rules: ['PEER-PRIV-11'],
  message:
    '{prefix} is announced from your side and overlaps {space} of {network}: the longest match decides, and part of the traffic goes the wrong way.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-optimize-routing',
  refuses: [],

  check(plan, peering) {
    if (peering.type !== 'AzurePrivatePeering') return [];
    const announced = [...new Set(links.flatMap((link) => announcedOn(peering, link) ?? []))];
    if (announced.length === 0) return [];
    const hit = hitsAmong(spacesBehind(plan, peering.circuitId));
    return announced.flatMap((prefix) => {
      const block = isDefaultRoute(prefix) ? undefined : parseCidr(prefix);
      const found = block && hit(block);
      if (!found) return [];
      const data = { prefix, space: found.text, network: found.network.settings.name };
      return [{ field: 'announced', others: [found.network.id], data }];
    });
  },
};
