import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  azureRegions,
  catalogSources,
  findPeeringLocation,
  findRegion,
  gatewaySkus,
  linkLimit,
  peeringLocations,
  providerMbps,
} from './catalog.ts';
import { routingRegistries } from './routing-registries.ts';

const clouds = ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'];
const bases = ['documented', 'documented-newer', 'derived'];
const twins = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

// The Metro page prints no provider for it yet: it is there for ExpressRoute Direct.
const servedByNobody = 'Mumbai Metro';

describe('peering locations', () => {
  test('there are 118 of single sites and 28 Metros', () => {
    expect(peeringLocations.filter((location) => !location.metro).length).toBe(118);
    expect(peeringLocations.filter((location) => location.metro).length).toBe(28);
  });

  test.each(peeringLocations)('$name ($cloud) is known, with those who serve it', (location) => {
    expect(findPeeringLocation(location.name)?.name).toBe(location.name);
    expect(location.providers.length + location.announcedProviders.length > 0).toBe(location.name !== servedByNobody);
    expect(location.announcedProviders.length === 0 || location.metro).toBe(true);
    expect(twins([...location.providers, ...location.announcedProviders])).toEqual([]);
    expect(
      [...location.providers, ...location.announcedProviders].filter((provider) => provider !== provider.trim()),
    ).toEqual([]);
    expect(clouds).toContain(location.cloud);
    expect(bases).toContain(location.basis);
  });

  test('a name stands once in each cloud, and the public cloud wins where it stands in two', () => {
    const twice = twins(peeringLocations.map((location) => location.name));
    expect(twins(peeringLocations.map(({ name, cloud }) => `${name} ${cloud}`))).toEqual([]);
    expect(twice.length).toBe(9);
    expect(twice.map((name) => findPeeringLocation(name)?.cloud)).toEqual(twice.map(() => 'AzureCloud'));
  });

  test('Local regions are regions of the same cloud', () => {
    for (const { cloud, localAzureRegions } of peeringLocations) {
      expect(localAzureRegions.map((name) => findRegion(name)?.cloud)).toEqual(localAzureRegions.map(() => cloud));
    }
  });

  test('87 of the 118 have Local regions', () => {
    expect(peeringLocations.filter((each) => !each.metro && each.localAzureRegions.length > 0).length).toBe(87);
  });

  test.each([
    ['silicon valley', 'Silicon Valley'],
    ['AMSTERDAM METRO', 'Amsterdam Metro'],
    ['amsterdam2', 'Amsterdam2'],
    [' Washington  DC ', 'Washington DC'],
  ])('%j is %s', (typed, name) => {
    expect(findPeeringLocation(typed)?.name).toBe(name);
  });

  test.each(['', 'Atlantis', 'constructor', '__proto__', 'Amsterdam 22'])('%j is no location', (typed) => {
    expect(findPeeringLocation(typed)).toBeUndefined();
  });
});

describe('Azure regions', () => {
  test.each(azureRegions)('$name is found as it is written and as Azure prints it', (region) => {
    expect(findRegion(region.name)).toBe(region);
    expect(findRegion(region.name.replaceAll(' ', '').toLowerCase())).toBe(region);
    expect(clouds).toContain(region.cloud);
    expect(bases).toContain(region.basis);
  });

  test('westeurope and West Europe are the same region', () => {
    expect(findRegion('westeurope')?.name).toBe('West Europe');
    expect(findRegion('West Europe')).toBe(findRegion('westeurope'));
    expect(findRegion('eastus2')).not.toBe(findRegion('eastus'));
  });

  test.each(['', 'Atlantis', 'constructor', 'west-europe'])('%j is no region', (typed) => {
    expect(findRegion(typed)).toBeUndefined();
  });

  test('where there is a location on Standard there is a region that it reaches', () => {
    const reached = new Set(azureRegions.map(({ cloud, geopoliticalRegion }) => `${cloud}: ${geopoliticalRegion}`));
    const alone = peeringLocations.filter(
      ({ cloud, geopoliticalRegion }) => !reached.has(`${cloud}: ${geopoliticalRegion}`),
    );
    expect(alone.map((location) => location.name)).toEqual([]);
  });
});

describe('sizes and limits', () => {
  test('BW-01: a provider port comes in eight sizes', () => {
    expect(providerMbps).toEqual([50, 100, 200, 500, 1000, 2000, 5000, 10_000]);
  });

  test.each([
    [50, 20],
    [100, 25],
    [200, 25],
    [500, 40],
    [1000, 50],
    [2000, 60],
    [5000, 75],
    [10_000, 100],
    [40_000, 100],
    [100_000, 100],
  ])('VNET-03: a Premium circuit of %d Mbps links %d networks', (mbps, links) => {
    expect(linkLimit('Premium', mbps)).toBe(links);
  });

  test.each(['Local', 'Standard'])('VNET-03: a %s circuit links 10 networks at any size', (tier) => {
    for (const mbps of [...providerMbps, 40_000, 100_000]) expect(linkLimit(tier, mbps)).toBe(10);
  });

  test('VNET-03: a size between two rows counts as the larger', () => {
    expect(linkLimit('Premium', 300)).toBe(40);
    expect(linkLimit('Premium', 1)).toBe(20);
  });

  test('VNET-03: what no page states stays open', () => {
    expect([200_000, 400_000, 500_000].map((mbps) => linkLimit('Premium', mbps))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(linkLimit('Standard', 500_000)).toBeUndefined();
  });

  test('GW-04: the gateways of a fixed size are offered', () => {
    const fixed = ['Standard', 'HighPerformance', 'UltraPerformance', 'ErGw1AZ', 'ErGw2AZ', 'ErGw3AZ'];
    expect(fixed.filter((name) => !gatewaySkus.some((sku) => sku.name === name))).toEqual([]);
    for (const sku of gatewaySkus) expect(sku.mbps).toBeGreaterThanOrEqual(1000);
  });

  test('MSFT-05: seven registries', () => {
    expect(routingRegistries.toSorted()).toEqual(['AFRINIC', 'ALTDB', 'APNIC', 'ARIN', 'LACNIC', 'RADB', 'RIPENCC']);
  });

  test('every table says where it comes from', () => {
    for (const { source, asOf } of catalogSources) {
      expect(source).toContain('MicrosoftDocs/azure-docs');
      expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

// The rulebook's data are not part of the project: they are read where they lie. ONRAMP_SHARED says where.
const data = resolve(import.meta.dirname, '../../..', process.env['ONRAMP_SHARED'] ?? '../shared', 'domain/data');
const hasData = existsSync(data);
const skipped = hasData ? '' : ` (skipped: there is no ${data}; set ONRAMP_SHARED)`;

interface Row {
  readonly location: string;
  readonly cloud: string;
  readonly providers: readonly string[];
}

interface Metro {
  readonly name: string;
  readonly providers: readonly { readonly name: string; readonly available: boolean }[];
}

function readData<Content>(file: string, read: (text: string) => Content): Content {
  return read(readFileSync(resolve(data, file), 'utf8'));
}

describe(`the rulebook's data${skipped}`, () => {
  test.skipIf(!hasData)('name the same providers at every site', () => {
    const { rows }: { readonly rows: readonly Row[] } = readData('providers-by-location.json', JSON.parse);
    const ours = peeringLocations
      .filter((each) => !each.metro)
      .map(({ name, cloud, providers }) => [name, cloud, providers.toSorted()]);
    expect(ours.toSorted()).toEqual(
      rows.map(({ location, cloud, providers }) => [location, cloud, providers.toSorted()]).toSorted(),
    );
  });

  test.skipIf(!hasData)('name the same providers at every Metro, and which of them are only announced', () => {
    const { metros }: { readonly metros: readonly Metro[] } = readData('metro-locations.json', JSON.parse);
    const ours = peeringLocations.filter((each) => each.metro);
    const split = (metro: Metro, available: boolean) =>
      metro.providers.filter((each) => each.available === available).map((each) => each.name);
    expect(ours.map(({ name, providers, announcedProviders }) => [name, providers, announcedProviders])).toEqual(
      metros.map((metro) => [metro.name, split(metro, true), split(metro, false)]),
    );
  });
});
