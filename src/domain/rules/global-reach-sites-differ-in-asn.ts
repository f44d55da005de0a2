import { isPrivateAsn } from '#domain/net/asn.ts';
import { circuitsOfReach } from '#domain/model/global-reach-life.ts';
import { peeringOf, sitesOf } from '#domain/model/look-up.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

/** Inferred from how eBGP prevents loops; the pages that were read do not say it. */
export const globalReachSitesDifferInAsn: Rule<'globalReach'> = {
  id: 'global-reach-sites-differ-in-asn',
  about: 'globalReach',
  severity: 'error',
  basis: 'I',
  rules: ['GR-13'],
  message:
    'The sites behind {circuit} and {peer} both use AS {asn}: each drops the routes of the other, unless its routers take their own AS number.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-global-reach',
  refuses: [],

  check(plan, reach) {
    const [own, peer] = circuitsOfReach(plan, reach);
    if (!own || !peer) return [];
    const asn = privateAsn(plan, own);
    if (asn === undefined || asn !== privateAsn(plan, peer) || (takesOwn(plan, own) && takesOwn(plan, peer))) return [];
    return [{ others: [own.id, peer.id], data: { circuit: own.settings.name, peer: peer.settings.name, asn } }];
  },
};

function privateAsn(plan: Plan, circuit: Circuit): number | undefined {
  const asn = peeringOf(plan, circuit.id, 'AzurePrivatePeering')?.settings.peerASN ?? undefined;
  return asn !== undefined && isPrivateAsn(asn) ? asn : undefined;
}

/** Every site that lands there is set to take routes with its own AS number. */
function takesOwn(plan: Plan, circuit: Circuit): boolean {
  const sites = sitesOf(plan, circuit.id);
  return sites.length > 0 && sites.every(({ settings }) => settings.acceptsOwnAsn);
}
