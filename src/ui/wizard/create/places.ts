import {
  azureRegions,
  directMbps,
  findPeeringLocation,
  type PeeringLocation,
  peeringLocations,
  providerMbps,
} from '#domain/catalog/catalog.ts';
import type { Circuit, CircuitSettings } from '#domain/model/plan.ts';
import type { ChoiceOption } from '#ui/kit/choice-field.tsx';
import type { PickOption } from '#ui/kit/pick-field.tsx';
import { mbpsText } from './circuit-fields.ts';

// A name that stands in two clouds means the public one here, as it does to the checks.
const places = peeringLocations.filter((place) => findPeeringLocation(place.name) === place);

const byName = (a: { readonly label: string }, b: { readonly label: string }): number =>
  a.label.localeCompare(b.label, 'en');

/** Places at which the provider can be had; all of them while no provider is chosen. */
export function locationOptions(provider: string): readonly PickOption[] {
  return places
    .filter((place) => provider === '' || place.providers.includes(provider))
    .map((place) => ({ value: place.name, label: place.name, detail: placeDetail(place) }))
    .toSorted(byName);
}

function placeDetail({ metro, geopoliticalRegion }: PeeringLocation): string {
  return metro ? `Metro, ${geopoliticalRegion}` : geopoliticalRegion;
}

/** Providers that can be had at the location; all of them while no location is chosen. */
export function providerOptions(location: string): readonly PickOption[] {
  const there = findPeeringLocation(location);
  const names = there ? there.providers : [...new Set(places.flatMap((place) => place.providers))];
  return names.map((name) => ({ value: name, label: name })).toSorted(byName);
}

export function isServed(provider: string, location: string): boolean {
  return findPeeringLocation(location)?.providers.includes(provider) ?? false;
}

/** Azure regions; those beside the peering location first. */
export function regionOptions(location: string): readonly PickOption[] {
  const near = findPeeringLocation(location)?.localAzureRegions ?? [];
  const options = azureRegions.map(({ name, geopoliticalRegion }) => ({
    value: name,
    label: name,
    detail: near.includes(name) ? 'beside the location' : geopoliticalRegion,
  }));
  return options.toSorted((a, b) => Number(near.includes(b.value)) - Number(near.includes(a.value)) || byName(a, b));
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
export function reachOf(tier: string, { peeringLocation }: Pick<CircuitSettings, 'peeringLocation'>): string {
  const place = findPeeringLocation(peeringLocation);
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
