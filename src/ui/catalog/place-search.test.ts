import { describe, expect, test } from 'vitest';
import { everyPlace, offersAt, placesFor, waysInAt } from './place-search.ts';

const names = (query: Partial<typeof everyPlace>): readonly string[] =>
  placesFor({ ...everyPlace, ...query }).map((place) => place.name);

describe('places are found', () => {
  test('by city, country and building', () => {
    expect(names({ text: 'amsterdam' })).toEqual(['Amsterdam', 'Amsterdam Metro', 'Amsterdam2']);
    expect(names({ text: 'Netherlands' })).toContain('Amsterdam2');
    expect(names({ text: 'AM5' })).toEqual(['Amsterdam', 'Amsterdam Metro']);
  });

  test('by provider, with several words, without accents, in other spellings', () => {
    expect(names({ text: 'geant amsterdam' })).toContain('Amsterdam');
    expect(names({ text: 'swisscom' })).toContain('Zurich');
    expect(names({ text: 'sao paulo megaport' })).toContain('Sao Paulo');
    expect(names({ text: 'Ascenty' })).toContain('Sao Paulo');
    expect(names({ text: 'nobody at all' })).toEqual([]);
  });

  test('by cloud and by what can be had there', () => {
    expect(names({ cloud: 'AzureChinaCloud' })).toEqual(['Beijing', 'Beijing2', 'Shanghai', 'Shanghai2']);
    expect(names({ text: 'amsterdam', offers: new Set(['metro']) })).toEqual(['Amsterdam Metro']);
    expect(names({ offers: new Set(['local']) })).not.toContain('Dallas');
    expect(names({ offers: new Set(['global-reach']) })).not.toContain('Dubai');
  });

  test('in the order asked for, both ways', () => {
    const up = names({ sort: 'providers' });
    expect(names({ sort: 'providers', down: true })).toEqual(up.toReversed());
    expect(names({ text: 'amsterdam', sort: 'name', down: true })[0]).toBe('Amsterdam2');
  });
});

test('what a place offers, and by which exchanges others come to it', () => {
  const [amsterdam] = placesFor({ ...everyPlace, text: 'amsterdam' });
  expect(amsterdam && [...offersAt(amsterdam)]).toEqual(['local', 'direct', 'global-reach']);
  expect(amsterdam && waysInAt(amsterdam).exchanges).toContain('Equinix');
});
