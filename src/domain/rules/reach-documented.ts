import { findRegion } from '#domain/catalog/catalog.ts';
import { endsOf } from '#domain/model/look-up.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Rule } from '#domain/shapes/rule.ts';

/** Locations and regions newer than Microsoft's table of geopolitical regions are placed by us. */
export const reachDocumented: Rule<'connection'> = {
  id: 'reach-documented',
  about: 'connection',
  severity: 'warning',
  basis: 'I',
  rules: ['GEO-06'],
  message:
    'Whether {network} is in reach of a Standard circuit is assumed: no page says in which geopolitical region {place} lies. We take {region}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-locations',
  refuses: [],

  check(plan, connection) {
    const { circuit, network } = endsOf(plan, connection.id);
    // Premium reaches its whole cloud and Local its own regions: only Standard asks where a place lies.
    if (circuit?.settings.tier !== 'Standard' || !network) return [];
    const places = [peeringLocationOf(circuit.settings), findRegion(network.settings.location)];
    const assumed = places.find((place) => place?.basis === 'derived');
    if (!assumed) return [];
    const data = { network: network.settings.name, place: assumed.name, region: assumed.geopoliticalRegion };
    return [{ field: 'gatewayId', others: [circuit.id, network.id], data }];
  },
};
