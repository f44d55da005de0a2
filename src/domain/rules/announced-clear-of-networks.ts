import { formatCidr, parseCidr } from '#domain/net/cidr.ts';
import { announcedOn, isDefaultRoute, links } from '#domain/model/announced.ts';
import type { CircuitId, SiteId } from '#domain/model/ids.ts';
import { connectionsOf, networkBehind, sitesOf } from '#domain/model/look-up.ts';
import type { Peering, Plan, VirtualNetwork } from '#domain/model/plan.ts';
import { networksOn } from '#domain/model/plan-prefixes.ts';
import type { Rule } from '#domain/shapes/rule.ts';

/** A prefix of the customer's, with the site whose it is where the peering does not name it itself. */
interface Own {
  readonly prefix: string;
  readonly site?: { readonly id: SiteId; readonly name: string };
}

export const announcedClearOfNetworks: Rule<'peering'> = {
  id: 'announced-clear-of-networks',
  about: 'peering',
  severity: 'warning',
  basis: 'I',
  rules: ['PEER-PRIV-11'],
  message:
    '{prefix} {origin} and overlaps {space} of {network}: the longest match decides, and part of the traffic goes the wrong way.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-optimize-routing',
  refuses: [],

  check(plan, peering) {
    if (peering.type !== 'AzurePrivatePeering') return [];
    return ownPrefixes(plan, peering).flatMap(({ prefix, site }) => {
      const hit = linkedNetworkOn(plan, peering.circuitId, prefix);
      if (!hit) return [];
      const origin = site ? `is in use at ${site.name || 'a site'}` : 'is announced from your side';
      const data = { prefix, origin, space: hit.space, network: hit.network.settings.name };
      const others = [hit.network.id, ...(site ? [site.id] : [])];
      return [{ others, data, ...(site ? {} : { field: 'announced' }) }];
    });
  },
};

/** What the peering is said to announce, and what is in use at the sites where its circuit lands. */
function ownPrefixes(plan: Plan, peering: Peering): readonly Own[] {
  const announced = [...new Set(links.flatMap((link) => announcedOn(peering, link) ?? []))];
  const atSites = sitesOf(plan, peering.circuitId).flatMap(({ id, settings: { name, prefixes } }) =>
    prefixes.filter((prefix) => !announced.includes(prefix)).map((prefix) => ({ prefix, site: { id, name } })),
  );
  return [...announced.map((prefix) => ({ prefix })), ...atSites].filter(({ prefix }) => !isDefaultRoute(prefix));
}

interface Overlapped {
  readonly network: VirtualNetwork;
  readonly space: string;
}

function linkedNetworkOn(plan: Plan, circuitId: CircuitId, prefix: string): Overlapped | undefined {
  const block = parseCidr(prefix);
  const hits = block ? networksOn(plan, block) : [];
  if (hits.length === 0) return undefined;
  const linked = new Set(connectionsOf(plan, circuitId).map(({ gatewayId }) => networkBehind(plan, gatewayId)?.id));
  const hit = hits.find(({ thing }) => linked.has(thing.id));
  return hit && { network: hit.thing, space: formatCidr(hit.block) };
}
