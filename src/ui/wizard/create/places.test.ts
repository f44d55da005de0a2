import { describe, expect, it } from 'vitest';
import { findPeeringLocation, peeringLocations } from '#domain/catalog/catalog.ts';
import { blankCircuit } from '#domain/model/blank.ts';
import { isServed, locationOptions, providerOptions, reachOf, regionOptions, suggestedName } from './places.ts';

const values = (options: readonly { readonly value: string }[]): readonly string[] =>
  options.map((option) => option.value);

describe('what the form offers', () => {
  it('never pairs a provider with a place that it does not serve', () => {
    for (const provider of values(providerOptions('Amsterdam'))) expect(isServed(provider, 'Amsterdam')).toBe(true);
    for (const place of values(locationOptions('Equinix'))) expect(isServed('Equinix', place)).toBe(true);
  });

  it('leaves out providers that Microsoft only announced for a place', () => {
    const place = peeringLocations.find((each) => each.announcedProviders.length > 0);
    const announced = place?.announcedProviders.filter((name) => !place.providers.includes(name)) ?? [];
    expect(announced.length).toBeGreaterThan(0);
    for (const name of announced) expect(values(providerOptions(place?.name ?? ''))).not.toContain(name);
  });

  it('names each place once, as the checks know it', () => {
    const names = values(locationOptions(''));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(findPeeringLocation(name)?.name).toBe(name);
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
