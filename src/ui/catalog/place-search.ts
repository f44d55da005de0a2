import { cityOf, findPeeringLocation, type PeeringLocation, peeringLocations } from '#domain/catalog/catalog.ts';
import exchanges from '#domain/catalog/exchange-providers.json' with { type: 'json' };
import { hasGlobalReach } from '#domain/catalog/global-reach.ts';

export type Offer = 'local' | 'direct' | 'metro' | 'global-reach';
export type SortKey = 'name' | 'country' | 'region' | 'zone' | 'providers';

/** What a person looks for. An empty text or set asks for nothing. */
export interface PlaceQuery {
  readonly text: string;
  readonly cloud: string;
  readonly offers: ReadonlySet<Offer>;
  readonly sort: SortKey;
  readonly down: boolean;
}

export const everyPlace: PlaceQuery = { text: '', cloud: '', offers: new Set(), sort: 'name', down: false };

/** What can be had at a place. */
export function offersAt(place: PeeringLocation): ReadonlySet<Offer> {
  const checks: readonly (readonly [Offer, boolean])[] = [
    ['local', place.localAzureRegions.length > 0],
    ['direct', place.direct],
    ['metro', place.metro],
    ['global-reach', hasGlobalReach(place)],
  ];
  return new Set(checks.filter(([, there]) => there).map(([offer]) => offer));
}

// Accents and case do not matter to whoever types.
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

const spellings = Object.entries(exchanges.aliases);

/** Other spellings by which a provider at the place is known. */
function otherSpellings(providers: readonly string[]): readonly string[] {
  return spellings.filter(([, name]) => providers.includes(name)).map(([alias]) => alias);
}

const words = new Map(
  peeringLocations.map((place) => [
    place,
    plain(
      [
        place.name,
        cityOf(place),
        place.country,
        place.geopoliticalRegion,
        ...place.addresses,
        ...place.localAzureRegions,
        ...place.providers,
        ...place.announcedProviders,
        ...otherSpellings(place.providers),
      ].join('\n'),
    ),
  ]),
);

/** The places that have every word and every offer asked for, in the order asked for. */
export function placesFor({ text, cloud, offers, sort, down }: PlaceQuery): readonly PeeringLocation[] {
  const asked = plain(text).split(/\s+/).filter(Boolean);
  const found = peeringLocations.filter((place) => {
    if (cloud !== '' && place.cloud !== cloud) return false;
    const there = offersAt(place);
    return [...offers].every((offer) => there.has(offer)) && asked.every((word) => words.get(place)?.includes(word));
  });
  const sorted = found.toSorted((a, b) => compare[sort](a, b) || byName(a, b));
  return down ? sorted.toReversed() : sorted;
}

const byName = (a: PeeringLocation, b: PeeringLocation): number => a.name.localeCompare(b.name, 'en');

const compare: { readonly [Key in SortKey]: (a: PeeringLocation, b: PeeringLocation) => number } = {
  name: byName,
  country: (a, b) => a.country.localeCompare(b.country, 'en'),
  region: (a, b) => a.geopoliticalRegion.localeCompare(b.geopoliticalRegion, 'en'),
  zone: (a, b) => (a.zone ?? 99) - (b.zone ?? 99),
  providers: (a, b) => a.providers.length - b.providers.length,
};

/** Exchanges by which carriers that are not listed come to a place. */
export function waysInAt(place: PeeringLocation): {
  readonly exchanges: readonly string[];
  readonly carriers: readonly string[];
} {
  const row = exchanges.byLocation.find((each) => findPeeringLocation(each.location) === place);
  return { exchanges: row?.exchanges ?? [], carriers: row?.providers ?? [] };
}
