import {
  azureRegions,
  cityOf,
  findPeeringLocation,
  findRegion,
  type PeeringLocation,
  peeringLocations,
  placesNamed,
  providerMbps,
} from '#domain/catalog/catalog.ts';
import { directMbps } from '#domain/catalog/direct-ports.ts';
import type { CircuitSettings, Circuit } from '#domain/model/plan.ts';
import { peeringLocationOf } from '#domain/model/places.ts';
import type { ChoiceOption } from '#ui/kit/choice-field.tsx';
import type { PickOption } from '#ui/kit/pick-field.tsx';
import { mbpsText } from './circuit-fields.ts';

const byName = (a: { readonly label: string }, b: { readonly label: string }): number =>
  a.label.localeCompare(b.label, 'en');

/** Places that a circuit of this Azure region can land at: those of its cloud. Without a region, every name once, the public one first. */
function placesFor(region: string): readonly PeeringLocation[] {
  const cloud = findRegion(region)?.cloud;
  return peeringLocations.filter((place) =>
    cloud === undefined ? findPeeringLocation(place.name) === place : place.cloud === cloud,
  );
}

/** Places at which the provider can be had; all of them while no provider is chosen. */
export function locationOptions(provider: string, region = ''): readonly PickOption[] {
  return placesFor(region)
    .filter((place) => provider === '' || place.providers.includes(provider))
    .map((place) => ({
      value: place.name,
      label: place.name,
      detail: placeDetail(place),
      keywords: [cityOf(place), place.country, ...place.providers].join(' '),
    }))
    .toSorted(byName);
}

function placeDetail({ metro, country }: PeeringLocation): string {
  return metro ? `Metro, ${country}` : country;
}

/** Providers that can be had at the location; all of them while no location is chosen. */
export function providerOptions(location: string, region = ''): readonly PickOption[] {
  const there = findPeeringLocation(location, findRegion(region)?.cloud);
  const names = there ? there.providers : [...new Set(placesFor(region).flatMap((place) => place.providers))];
  const announced = there?.announcedProviders.filter((name) => !there.providers.includes(name)) ?? [];
  return [
    ...names.map((name) => ({ value: name, label: name })).toSorted(byName),
    ...announced
      .map((name) => ({ value: name, label: name, unavailable: 'announced, creates no circuits yet' }))
      .toSorted(byName),
  ];
}

export function isServed(provider: string, location: string, region = ''): boolean {
  return findPeeringLocation(location, findRegion(region)?.cloud)?.providers.includes(provider) ?? false;
}

/** What to say of a value that the catalogue no longer has; null where it has it. */
export function vanishedNote(value: string, options: readonly PickOption[]): string | null {
  if (value === '' || options.some((option) => option.value === value)) return null;
  return `${value} is kept as it came. Today's catalogue does not have it here, so that it cannot be checked.`;
}

/** Azure regions of the location's cloud; those beside the peering location first. */
export function regionOptions(location: string): readonly PickOption[] {
  const there = placesNamed(location);
  const near = there.flatMap((place) => place.localAzureRegions);
  const options = azureRegions
    .filter((region) => there.length === 0 || there.some((place) => place.cloud === region.cloud))
    .map(({ name, geopoliticalRegion }) => ({
      value: name,
      label: name,
      detail: near.includes(name) ? 'beside the location' : geopoliticalRegion,
    }));
  return options.toSorted((a, b) => Number(near.includes(b.value)) - Number(near.includes(a.value)) || byName(a, b));
}

/** Tiers that are sold at the location. One that is chosen and not sold there stays in sight. */
export function tiersAt(settings: Pick<CircuitSettings, 'peeringLocation' | 'location' | 'tier'>): readonly string[] {
  const place = peeringLocationOf(settings);
  const sold = !place || place.localAzureRegions.length > 0 || settings.tier === 'Local';
  return sold ? ['Local', 'Standard', 'Premium'] : ['Standard', 'Premium'];
}

export const bandwidthOptions: readonly ChoiceOption[] = providerMbps.map((mbps) => ({
  value: String(mbps),
  label: mbpsText(mbps),
}));

/** Sizes that a circuit of this kind can have, its own among them. */
export function sizesOf({ settings }: Circuit): readonly number[] {
  const sizes = settings.expressRoutePort ? directMbps : providerMbps;
  const own = settings.bandwidthInMbps;
  return own === null || sizes.includes(own) ? sizes : [...sizes, own].toSorted((a, b) => a - b);
}

/** What each tier reaches from a location, in one line. */
export function reachOf(
  tier: string,
  {
    peeringLocation,
    location = '',
  }: Pick<CircuitSettings, 'peeringLocation'> & Partial<Pick<CircuitSettings, 'location'>>,
): string {
  const place = peeringLocationOf({ peeringLocation, location });
  const assumed = place?.basis === 'derived' ? ' (where it lies is an assumption of this simulator)' : '';
  switch (tier) {
    case 'Local':
      return place ? localReach(place) : 'Only the one or two Azure regions beside the location.';
    case 'Standard':
      return place
        ? `Every Azure region in ${place.geopoliticalRegion}${assumed}.`
        : "Every Azure region in the location's part of the world.";
    default:
      return 'Every Azure region of the cloud, more links and routes, and Microsoft 365.';
  }
}

function localReach({ name, localAzureRegions }: PeeringLocation): string {
  if (localAzureRegions.length === 0) return `Not sold at ${name}: it has no Local region.`;
  return `Only ${localAzureRegions.join(' and ')}.`;
}

/** A name made of what was chosen. */
export function suggestedName({ peeringLocation, serviceProviderName }: CircuitSettings): string | null {
  const slug = `${peeringLocation} ${serviceProviderName}`
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? null : slug.slice(0, 40);
}
