import type { CircuitSettings } from '#domain/model/plan.ts';

/** What a provider needs to know, ready to be sent. */
export function orderText(settings: CircuitSettings, serviceKey: string): string {
  const { name, peeringLocation, bandwidthInMbps, layer } = settings;
  return [
    'Order for an Azure ExpressRoute circuit',
    '',
    `Service key: ${serviceKey}`,
    `Peering location: ${peeringLocation || 'not chosen'}`,
    `Bandwidth: ${bandwidthInMbps === null ? 'not chosen' : `${bandwidthInMbps} Mbps`}`,
    `Circuit: ${name || 'unnamed'}`,
    `Delivered as: ${layer === 'L2' ? 'Layer 2, we run BGP' : 'Layer 3, you run BGP and set up the peerings'}`,
  ].join('\n');
}
