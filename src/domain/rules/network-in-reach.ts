import { type AzureRegion, type PeeringLocation, findRegion } from '#domain/catalog/catalog.ts';
import { endsOf } from '#domain/model/look-up.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Rule } from '#domain/shapes/rule.ts';

interface Reach {
  readonly text: string;
  includes(region: AzureRegion): boolean;
}

function reachOf(tier: string, location: PeeringLocation): Reach {
  const sameCloud = (region: AzureRegion): boolean => region.cloud === location.cloud;
  if (tier === 'Premium') return { text: 'every region of its cloud', includes: sameCloud };
  if (tier === 'Local') {
    return {
      text: location.localAzureRegions.join(', '),
      includes: (region) => location.localAzureRegions.includes(region.name),
    };
  }
  const includes = (region: AzureRegion): boolean =>
    sameCloud(region) && region.geopoliticalRegion === location.geopoliticalRegion;
  return { text: `the regions of ${location.geopoliticalRegion}`, includes };
}

/** The tiers that reach further, the nearest first. */
function tiersAbove(tier: string): readonly string[] {
  const tiers = ['Local', 'Standard', 'Premium'];
  return tiers.slice(tiers.indexOf(tier) + 1);
}

export const networkInReach: Rule<'connection'> = {
  id: 'network-in-reach',
  about: 'connection',
  severity: 'error',
  basis: 'D',
  rules: ['VNET-05', 'VNET-06', 'GEO-02', 'LOCAL-02', 'CLOUD-01'],
  message: '{network} in {region} is out of reach: a {tier} circuit at {location} reaches {reach}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: ['link-network', 'redeem-authorization'],

  check(plan, connection) {
    const { circuit, network } = endsOf(plan, connection.id);
    const location = circuit && peeringLocationOf(circuit.settings);
    const region = network && findRegion(network.settings.location);
    // Places that the catalogue does not know cannot be judged.
    if (!circuit || !network || !location || !region) return [];
    const reach = reachOf(circuit.settings.tier, location);
    if (reach.includes(region)) return [];
    const data = {
      network: network.settings.name,
      region: region.name,
      tier: circuit.settings.tier,
      location: location.name,
      reach: reach.text,
    };
    const better = tiersAbove(circuit.settings.tier).find((tier) => reachOf(tier, location).includes(region));
    const mend = better && { on: circuit.id, values: { tier: better }, label: `Change to ${better}` };
    return [{ field: 'gatewayId', others: [circuit.id, network.id], data, ...(mend ? { mend } : {}) }];
  },
};
