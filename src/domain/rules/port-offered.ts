import { findPeeringLocation, findRegion } from '#domain/catalog/catalog.ts';
import { hasDirect, portGbps } from '#domain/catalog/direct-ports.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const portOffered: Rule<'port'> = {
  id: 'port-offered',
  about: 'port',
  severity: 'error',
  basis: 'D',
  rules: ['ERD-02'],
  message: '{what}. Azure answers ExpressRoutePortsNotAvailable.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-erdirect-about',
  refuses: ['create-port'],

  check(_plan, { azure, settings, design }) {
    if (azure) return [];
    const { peeringLocation, bandwidthInGbps, location } = settings;
    const cloud = findRegion(location)?.cloud;
    const known = findPeeringLocation(peeringLocation, cloud);
    const noPlace = peeringLocation !== '' && !hasDirect(peeringLocation, cloud);
    const where = known ? `${peeringLocation} has no ExpressRoute Direct` : `${peeringLocation} is no peering location`;
    const noSize = bandwidthInGbps !== null && !portGbps.includes(bandwidthInGbps);
    return [
      ...(noPlace ? [{ field: 'peeringLocation', data: { what: where } }] : []),
      ...(noSize
        ? [
            {
              field: 'bandwidthInGbps',
              data: { what: `Ports of ${bandwidthInGbps} Gbps are not sold: pairs have ${portGbps.join(', ')} Gbps` },
              suggestion: portGbps.find((size) => size >= bandwidthInGbps) ?? 400,
            },
          ]
        : []),
      ...(design?.inStock === false
        ? [{ field: 'inStock', data: { what: `${bandwidthInGbps ?? 'This size of'} Gbps is not in stock there` } }]
        : []),
    ];
  },
};
