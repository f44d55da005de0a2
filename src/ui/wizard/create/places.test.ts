import { describe, expect, it } from 'vitest';
import { findPeeringLocation, peeringLocations } from '#domain/catalog/catalog.ts';
import { blankCircuit } from '#domain/model/blank.ts';
import {
  isServed,
  locationOptions,
  providerOptions,
  reachOf,
  regionOptions,
  suggestedName,
  tiersAt,
  vanishedNote,
} from './places.ts';

const values = (options: readonly { readonly value: string }[]): readonly string[] =>
  options.map((option) => option.value);

describe('what the form offers', () => {
  it('never pairs a provider with a place that it does not serve', () => {
    for (const provider of values(providerOptions('Amsterdam'))) expect(isServed(provider, 'Amsterdam')).toBe(true);
    for (const place of values(locationOptions('Equinix'))) expect(isServed('Equinix', place)).toBe(true);
  });

  it('shows providers that Microsoft only announced for a place, with the reason why they cannot be chosen', () => {
    const place = peeringLocations.find((each) => each.announcedProviders.length > 0);
    const announced = place?.announcedProviders.filter((name) => !place.providers.includes(name)) ?? [];
    expect(announced.length).toBeGreaterThan(0);
    const shut = providerOptions(place?.name ?? '').filter(({ unavailable }) => unavailable !== undefined);
    expect(values(shut).toSorted()).toEqual(announced.toSorted());
  });

  it('names each place once, as the checks know it', () => {
    const names = values(locationOptions(''));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(findPeeringLocation(name)?.name).toBe(name);
  });

  it('finds a place by its city, its country and its providers', () => {
    const amsterdam = locationOptions('').find((option) => option.value === 'Amsterdam2');
    expect(`${amsterdam?.detail} ${amsterdam?.keywords}`).toMatch(/Netherlands Amsterdam Netherlands .*Colt/);
  });

  it('stays in the cloud that the region of the resource names', () => {
    expect(values(locationOptions('', 'US Gov Virginia'))).toContain('Phoenix');
    expect(values(locationOptions('', 'US Gov Virginia'))).not.toContain('Amsterdam');
    expect(values(providerOptions('Phoenix', 'US Gov Virginia')).length).toBe(3);
    expect(isServed('Zayo', 'Phoenix', 'US Gov Virginia')).toBe(false);
    expect(values(regionOptions('Amsterdam'))).not.toContain('US Gov Virginia');
    expect(values(regionOptions('Phoenix'))).toEqual(expect.arrayContaining(['US Gov Virginia', 'West US 3']));
  });

  it('offers Local only where a region lies beside the place', () => {
    expect(tiersAt({ ...blankCircuit, peeringLocation: 'Amsterdam' })).toContain('Local');
    expect(tiersAt({ ...blankCircuit, peeringLocation: 'Dallas' })).not.toContain('Local');
    expect(tiersAt({ ...blankCircuit, peeringLocation: 'Dallas', tier: 'Local' })).toContain('Local');
  });

  it('keeps a value that the catalogue does not have, and says so', () => {
    expect(vanishedNote('Atlantis', locationOptions(''))).toContain('Atlantis is kept as it came');
    expect(vanishedNote('Amsterdam', locationOptions(''))).toBeNull();
    expect(vanishedNote('', locationOptions(''))).toBeNull();
  });

  it('puts the regions beside the place first', () => {
    expect(values(regionOptions('Amsterdam'))[0]).toBe('West Europe');
  });
});

describe('what is said about the choices', () => {
  it('tells what each tier reaches from the place', () => {
    const amsterdam = { ...blankCircuit, peeringLocation: 'Amsterdam' };
    expect(reachOf('Local', amsterdam)).toBe('Only West Europe.');
    expect(reachOf('Standard', amsterdam)).toBe('Every Azure region in Europe.');
    expect(reachOf('Local', { ...blankCircuit, peeringLocation: 'Dallas' })).toContain('Not sold at Dallas');
  });

  it('marks a reach that rests on a place of our own placing', () => {
    const derived = peeringLocations.find(
      (each) => each.basis === 'derived' && findPeeringLocation(each.name) === each,
    );
    expect(reachOf('Standard', { peeringLocation: derived?.name ?? '' })).toContain('assumption of this simulator');
  });

  it('makes a name of place and provider', () => {
    expect(suggestedName({ ...blankCircuit, peeringLocation: 'Amsterdam2', serviceProviderName: 'GÉANT / X' })).toBe(
      'amsterdam2-geant-x',
    );
    expect(suggestedName(blankCircuit)).toBeNull();
  });
});
