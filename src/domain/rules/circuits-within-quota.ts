import { limitOf } from '#domain/catalog/limits.ts';
import { grouped } from '#domain/model/grouped.ts';
import { subscriptionNamed } from '#domain/model/look-up.ts';
import { regionName } from '#domain/model/places.ts';
import type { Circuit, Plan } from '#domain/model/plan.ts';
import type { Fault, Rule } from '#domain/shapes/rule.ts';

const regionKey = ({ settings }: Circuit): string => `${settings.subscription} ${regionName(settings.location)}`;
const liveBySubscription = grouped((circuit: Circuit) => (circuit.azure ? [circuit.settings.subscription] : []));
const liveByRegion = grouped((circuit: Circuit) => (circuit.azure ? [regionKey(circuit)] : []));

export const circuitsWithinQuota: Rule<'circuit'> = {
  id: 'circuits-within-quota',
  about: 'circuit',
  severity: 'error',
  basis: 'D',
  rules: ['LIMIT-01', 'LIMIT-02'],
  message: 'The subscription already has {count} circuits in {where}; the limit is {limit} unless support raised it.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',
  refuses: ['create-circuit'],

  check(plan, circuit) {
    if (circuit.azure) return [];
    const { subscription, location } = circuit.settings;
    const quota = subscriptionNamed(plan, subscription);
    const inAll = quota.circuitQuota ?? limitOf('circuitsPerSubscription');
    const perRegion = quota.circuitsPerRegionQuota ?? limitOf('circuitsPerRegionPerSubscription');
    const count = liveBySubscription(plan.circuits, subscription).length;
    if (inAll !== undefined && count >= inAll) return [{ data: { count, where: 'all', limit: inAll } }];
    return perRegion === undefined ? [] : regionFaults(plan, { circuit, location, perRegion });
  },
};

interface InRegion {
  readonly circuit: Circuit;
  readonly location: string;
  readonly perRegion: number;
}

function regionFaults(plan: Plan, { circuit, location, perRegion }: InRegion): readonly Fault[] {
  const count = liveByRegion(plan.circuits, regionKey(circuit)).length;
  // Without a region there is nothing to count by yet.
  if (location === '' || count < perRegion) return [];
  return [{ field: 'location', data: { count, where: location, limit: perRegion } }];
}
