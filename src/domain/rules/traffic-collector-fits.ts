import { findRegion } from '#domain/catalog/catalog.ts';
import { limitOf } from '#domain/catalog/limits.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { Circuit } from '#domain/model/plan.ts';
import type { Rule } from '#domain/shapes/rule.ts';

export const trafficCollectorFits: Rule<'circuit'> = {
  id: 'traffic-collector-fits',
  about: 'circuit',
  severity: 'error',
  basis: 'D',
  rules: ['LIMIT-11'],
  message: 'Traffic Collector does not fit {circuit}: {why}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: [],

  check(_plan, circuit) {
    if (circuit.design?.trafficCollectorRegion === undefined) return [];
    return [tooSmall(circuit), tooFar(circuit)].flatMap((why) =>
      why === null
        ? []
        : [{ field: 'trafficCollectorRegion', data: { circuit: circuit.settings.name || 'this circuit', why } }],
    );
  },
};

function tooSmall({ settings: { bandwidthInMbps: mbps } }: Circuit): string | null {
  const least = limitOf('trafficCollectorMinMbps');
  if (mbps === null || least === undefined || mbps >= least) return null;
  return `it takes a circuit of ${least} Mbps or more, and this one has ${mbps}`;
}

function tooFar({ settings, design }: Circuit): string | null {
  const region = findRegion(design?.trafficCollectorRegion ?? '');
  const place = peeringLocationOf(settings);
  if (!region || !place || region.geopoliticalRegion === place.geopoliticalRegion) return null;
  return `${region.name} lies in ${region.geopoliticalRegion} and ${place.name} in ${place.geopoliticalRegion}`;
}
