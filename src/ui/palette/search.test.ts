import { describe, expect, test } from 'vitest';
import { search } from './search.ts';

const items = [
  { title: 'Delete circuit', also: 'delete-circuit You' },
  { title: 'Enable private peering', also: 'configure-private-peering You' },
  { title: 'As Equinix: Finish provisioning', also: 'finish-provisioning provider' },
  { title: 'ams-primary: Verify provisioning', also: 'step 3 page' },
];
const found = (query: string) => search(items, query).map(({ title }) => title);

describe('searching', () => {
  test('an empty query finds everything in its order', () => {
    expect(found('  ')).toEqual(items.map(({ title }) => title));
  });

  test('every word has to be found, in any order', () => {
    expect(found('circuit delete')).toEqual(['Delete circuit']);
    expect(found('delete peering')).toEqual([]);
  });

  test('beginnings and missing letters are enough', () => {
    expect(found('priv')).toEqual(['Enable private peering']);
    expect(found('prvt')).toEqual(['Enable private peering']);
  });

  test('words that are not seen are found, too', () => {
    expect(found('provider')).toEqual(['As Equinix: Finish provisioning']);
    expect(found('step 3')).toEqual(['ams-primary: Verify provisioning']);
  });

  test('what is seen counts more', () => {
    expect(found('finish')[0]).toBe('As Equinix: Finish provisioning');
    expect(
      search(
        [
          { title: 'Home', also: 'verify' },
          { title: 'Verify', also: '' },
        ],
        'verify',
      )[0]?.title,
    ).toBe('Verify');
  });
});
