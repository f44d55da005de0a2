import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cityOf, findPeeringLocation, peeringLocations, placesInCity, placesNamed } from './catalog.ts';
import exchanges from './exchange-providers.json' with { type: 'json' };
import { globalReachCountries, hasGlobalReach } from './global-reach.ts';
import { limitOf, limits } from './limits.ts';

// The tables are our own copy: they are compared with the ones that lie beside the project. ONRAMP_SHARED says where.
const shared = resolve(import.meta.dirname, '../../..', process.env['ONRAMP_SHARED'] ?? '../shared', 'domain/data');
const isThere = existsSync(shared);

function read<Content>(file: string): Content {
  const content: Content = JSON.parse(readFileSync(resolve(shared, file), 'utf8'));
  return content;
}

interface SharedPlace {
  readonly name: string;
  readonly cloud: string;
  readonly country: string;
  readonly addresses: readonly string[];
  readonly zone: number | null;
  readonly expressRouteDirect: boolean;
  readonly globalReachPlace: boolean;
  readonly relatedMetros: readonly string[];
}

interface SharedMetro {
  readonly name: string;
  readonly siteAddresses: readonly string[];
  readonly zone: number;
  readonly expressRouteDirect: boolean;
  readonly relatedPeeringLocations: readonly string[];
}

describe(`the tables beside the project${isThere ? '' : ` (skipped: there is no ${shared}; set ONRAMP_SHARED)`}`, () => {
  test.skipIf(!isThere)('agree about every single site', () => {
    const { locations } = read<{ readonly locations: readonly SharedPlace[] }>('peering-locations.json');
    const own = locations.map((each) => findPeeringLocation(each.name, each.cloud));
    expect(
      own.map((place) => place && [place.country, place.addresses, place.zone, place.direct, place.related]),
    ).toEqual(
      locations.map((each) => [each.country, each.addresses, each.zone, each.expressRouteDirect, each.relatedMetros]),
    );
    expect(own.map((place) => place && hasGlobalReach(place))).toEqual(locations.map((each) => each.globalReachPlace));
  });

  test.skipIf(!isThere)('agree about every Metro', () => {
    const { metros } = read<{ readonly metros: readonly SharedMetro[] }>('metro-locations.json');
    const own = metros.map((each) => findPeeringLocation(each.name));
    expect(own.map((place) => place && [place.addresses, place.zone, place.direct, place.related])).toEqual(
      metros.map((each) => [each.siteAddresses, each.zone, each.expressRouteDirect, each.relatedPeeringLocations]),
    );
  });

  test.skipIf(!isThere)('agree about limits, Global Reach and exchanges', () => {
    const shown = read<{ readonly limits: readonly { readonly id: string; readonly value: unknown }[] }>('limits.json');
    expect(limits.map(({ id, value }) => [id, value])).toEqual(shown.limits.map(({ id, value }) => [id, value]));
    const reach = read<{ readonly places: readonly { readonly place: string }[] }>('global-reach-places.json');
    expect(globalReachCountries).toEqual(reach.places.map(({ place }) => place));
    const ways = read<{ readonly exchangeProviders: readonly string[] }>('exchange-and-partners.json');
    expect(exchanges.exchanges).toEqual(ways.exchangeProviders);
  });
});

test('a limit is a number, or one for each part', () => {
  expect(limitOf('circuitsPerSubscription')).toBe(50);
  expect(limitOf('privateIpv4Routes', 'Premium')).toBe(10_000);
  expect(limitOf('privateIpv4Routes')).toBeUndefined();
  expect(limitOf('privateIpv4Routes', 'toString')).toBeUndefined();
  expect(limitOf('nothing')).toBeUndefined();
});

test('places of one city and of one name are found together, cloud by cloud', () => {
  const amsterdam = peeringLocations.find((place) => place.name === 'Amsterdam2');
  expect(amsterdam && cityOf(amsterdam)).toBe('Amsterdam');
  expect(amsterdam && placesInCity(amsterdam).map((place) => place.name)).toEqual([
    'Amsterdam',
    'Amsterdam2',
    'Amsterdam Metro',
  ]);
  expect(placesNamed('phoenix').map((place) => place.cloud)).toEqual(['AzureCloud', 'AzureUSGovernment']);
});

test('a site and its Metro name each other', () => {
  for (const place of peeringLocations.filter((each) => each.metro)) {
    for (const site of place.related) expect(findPeeringLocation(site, place.cloud)?.related).toContain(place.name);
  }
});
