import { type Community, communities, findCommunity } from '#domain/catalog/bgp-communities.ts';
import { type AzureRegion, azureRegions, findRegion, type PeeringLocation } from '#domain/catalog/catalog.ts';
import { type Cidr, rangeOf } from '#domain/net/cidr.ts';
import { filterOf } from './look-up.ts';
import { peeringLocationOf } from './places.ts';
import type { Circuit, CircuitSettings, Peering, Plan } from './plan.ts';

type Placed = Pick<CircuitSettings, 'peeringLocation' | 'location' | 'tier'>;

/** Which regions announce their prefixes over Microsoft peering. Source: expressroute-routing.md (03/12/2026). */
export function isInScope(tier: string, location: PeeringLocation, region: AzureRegion): boolean {
  if (region.cloud !== location.cloud) return false;
  if (tier === 'Premium') return true;
  if (tier === 'Local') return location.localAzureRegions.includes(region.name);
  return region.geopoliticalRegion === location.geopoliticalRegion;
}

/** The regions within the circuit's scope; undefined where the catalogue does not know its location. */
export function regionsInScope(settings: Placed): readonly string[] | undefined {
  const location = peeringLocationOf(settings);
  return (
    location && azureRegions.filter((region) => isInScope(settings.tier, location, region)).map(({ name }) => name)
  );
}

/** Why the prefixes that a value stands for would not arrive; null where nothing stands against it. */
export type Absence = 'not-published' | 'other-cloud' | 'out-of-scope';

export function absenceOf(settings: Placed, value: string): Absence | null {
  const community = findCommunity(value);
  if (!community) return 'not-published';
  const location = peeringLocationOf(settings);
  // A place that the catalogue does not know cannot be judged.
  if (!location) return null;
  if (community.cloud !== location.cloud) return 'other-cloud';
  const region = community.region === null ? undefined : findRegion(community.region);
  return region && !isInScope(settings.tier, location, region) ? 'out-of-scope' : null;
}

/** The day from which a Microsoft peering announces nothing without a route filter. Source: how-to-routefilter-portal.md. */
const FILTERS_SINCE = '2017-08-01';

/** True for a peering of before route filters: those of the seed's time, and those that somebody says are as old. */
export function precedesFilters(plan: Plan, { design }: Peering): boolean {
  return plan.era === 'seed' || (design?.madeOn !== undefined && design.madeOn !== '' && design.madeOn < FILTERS_SINCE);
}

/** True for a Microsoft peering that is up and announces nothing, because no filter is attached. */
export function lacksFilter(plan: Plan, peering: Peering): boolean {
  return (
    peering.type === 'MicrosoftPeering' &&
    peering.azure?.state === 'Enabled' &&
    !peering.azure.filterAttached &&
    !precedesFilters(plan, peering)
  );
}

/** The values of the filter that a Microsoft peering is meant to have, attached or not; in 2016 there were no filters. */
export function plannedValues(plan: Plan, peering: Peering): readonly string[] {
  return plan.era === 'seed' ? [] : (filterOf(plan, peering)?.settings.communities ?? []);
}

/** What arrives over a Microsoft peering, by Microsoft's own marks. Nothing does while its sessions are down. */
export function arrivingRoutes(plan: Plan, peering: Peering): readonly Community[] {
  const circuit = plan.circuits[peering.circuitId];
  const { azure } = peering;
  const isUp = azure?.state === 'Enabled' && azure.advertisedPublicPrefixesState === 'Configured';
  if (!circuit || !isUp || peering.type !== 'MicrosoftPeering') return [];
  if (azure.filterAttached) return plannedValues(plan, peering).flatMap((value) => arrivingAs(circuit, value));
  return precedesFilters(plan, peering) ? officeRoutes(circuit) : [];
}

function arrivingAs({ settings }: Circuit, value: string): readonly Community[] {
  const community = absenceOf(settings, value) === null ? findCommunity(value) : undefined;
  return community ? [community] : [];
}

function officeRoutes({ settings }: Circuit): readonly Community[] {
  const cloud = peeringLocationOf(settings)?.cloud;
  return communities.filter((each) => each.microsoft365 && each.cloud === cloud);
}

/** The values of Microsoft 365 in the filter that the peering is meant to have. */
export function officeValues(plan: Plan, peering: Peering): readonly Community[] {
  return plannedValues(plan, peering).flatMap((value) => {
    const community = findCommunity(value);
    return community?.microsoft365 ? [community] : [];
  });
}

/** True for what Microsoft peering drops, whoever lists it: private prefixes and a default route. */
export function isNeverTaken(block: Cidr): boolean {
  return block.bits === 0 || rangeOf(block) === 'not-public';
}
