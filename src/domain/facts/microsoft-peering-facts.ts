import { findCommunity } from '#domain/catalog/bgp-communities.ts';
import { precedesFilters, regionsInScope } from '#domain/model/microsoft-routes.ts';
import type { Fact } from '#domain/shapes/fact.ts';

const routesByTier: Fact<'peering'> = {
  id: 'microsoft-routes-by-tier',
  about: 'peering',
  field: 'routeFilterId',
  basis: 'D',
  rules: ['MSFT-18'],
  text: 'A {tier} circuit at {location} receives the prefixes of {regions}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',

  tell(plan, { type, circuitId }) {
    const settings = plan.circuits[circuitId]?.settings;
    const regions = settings && regionsInScope(settings);
    if (type !== 'MicrosoftPeering' || !settings || !regions || regions.length === 0) return null;
    const { tier, peeringLocation: location } = settings;
    return { tier, location, regions: tier === 'Premium' ? 'every region of its cloud' : regions.join(', ') };
  },
};

const marksHonoured: Fact<'peering'> = {
  id: 'dscp-marks-honoured',
  about: 'peering',
  basis: 'D',
  rules: ['MSFT-21'],
  text: 'Microsoft honours the DSCP marks of voice and video here, such as EF 46 for voice. On private peering it does not.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-qos',
  tell: (_plan, { type }) => (type === 'MicrosoftPeering' ? {} : null),
};

const withoutFilter: Fact<'peering'> = {
  id: 'old-peering-without-filter',
  about: 'peering',
  field: 'routeFilterId',
  basis: 'D',
  rules: ['RF-02'],
  text: 'Made before 1 August 2017, this peering announces the prefixes of Office without a route filter.',
  docs: 'https://learn.microsoft.com/azure/expressroute/how-to-routefilter-portal',
  tell: (plan, peering) => (peering.type === 'MicrosoftPeering' && precedesFilters(plan, peering) ? {} : null),
};

const marksOfRoutes: Fact<'routeFilter'> = {
  id: 'routes-marked-by-microsoft',
  about: 'routeFilter',
  field: 'communities',
  basis: 'D',
  rules: ['MSFT-19'],
  text: 'Microsoft marks its routes by region and service: {meaning}. It ignores communities that you set on yours.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-routing',

  tell(_plan, { settings: { communities } }) {
    const known = communities.flatMap((value) => findCommunity(value) ?? []);
    const shown = known.slice(0, 6).map(({ value, name }) => `${value} is ${name}`);
    return { meaning: shown.length > 0 ? shown.join('; ') : '12076:51 and three digits for a region' };
  },
};

const poolOfAnyLength: Fact<'peering'> = {
  id: 'nat-pool-of-any-length',
  about: 'peering',
  field: 'natPool',
  basis: 'D',
  rules: ['NAT-03'],
  text: 'A NAT pool may be of any length, down to one address: {pool}. Few addresses have few ports, which run out under load.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-nat',
  tell: (_plan, { type, design }) =>
    type === 'MicrosoftPeering' && design?.natPool && design.natPool.length > 0
      ? { pool: design.natPool.join(', ') }
      : null,
};

/** What is worth knowing about Microsoft peering, its route filter and the NAT in front of it. */
export const microsoftPeeringFacts: readonly Fact[] = [
  routesByTier,
  marksHonoured,
  withoutFilter,
  marksOfRoutes,
  poolOfAnyLength,
];
