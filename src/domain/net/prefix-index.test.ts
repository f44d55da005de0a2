import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deepFreeze } from '#testing/deep-freeze.ts';
import { type Cidr, parseCidr } from './cidr.ts';
import { overlapping, type Placed, prefixIndex, reindexed } from './prefix-index.ts';

const widths = { 4: 32, 6: 128 } as const;

/** A block whose address is made of few bits at both ends, so that nesting, twins and neighbours are common. */
const block: fc.Arbitrary<Cidr> = fc
  .record({
    version: fc.constantFrom<(4 | 6)[]>(4, 6),
    high: fc.integer({ min: 0, max: 15 }),
    low: fc.integer({ min: 0, max: 15 }),
    bits: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 128 })),
    fromEnd: fc.boolean(),
  })
  .map(({ version, high, low, bits, fromEnd }) => {
    const width = widths[version];
    const length = fromEnd ? width - Math.min(bits, 6) : bits % (width + 1);
    const address = (BigInt(high) << BigInt(width - 4)) + BigInt(low);
    const host = BigInt(width - length);
    return { version, first: (address >> host) << host, bits: length };
  });

/** The definition: two blocks overlap when one begins inside the other. */
function share(a: Cidr, b: Cidr): boolean {
  const end = (each: Cidr): bigint => each.first + (1n << BigInt(widths[each.version] - each.bits));
  return a.version === b.version && a.first < end(b) && b.first < end(a);
}

const place = (blocks: readonly Cidr[], from = 0): readonly Placed<number>[] =>
  blocks.map((each, index) => ({ block: each, value: from + index }));

const valuesOf = (placed: readonly Placed<number>[]): readonly number[] =>
  placed.map(({ value }) => value).toSorted((a, b) => a - b);

test('10,000 random sets of blocks: what overlaps is what a check of every pair finds', () => {
  let hits = 0;
  fc.assert(
    fc.property(fc.array(block, { maxLength: 24, size: 'max' }), (blocks) => {
      const placed = place(blocks);
      const index = deepFreeze(prefixIndex(placed));
      for (const asked of blocks) {
        const expected = placed.filter((each) => share(each.block, asked));
        hits += expected.length;
        expect(valuesOf(overlapping(index, asked))).toEqual(valuesOf(expected));
      }
    }),
    { numRuns: 10_000 },
  );
  // Sets in which nothing overlaps but each block with itself would prove little.
  expect(hits).toBeGreaterThan(200_000);
}, 120_000);

test('an index that was changed answers as one made anew, and the old one as before', () => {
  const sets = fc.record({
    before: fc.array(block, { maxLength: 20 }),
    gone: fc.array(fc.nat({ max: 25 }), { maxLength: 8 }),
    come: fc.array(block, { maxLength: 8 }),
    asked: block,
  });
  fc.assert(
    fc.property(sets, ({ before, gone, come, asked }) => {
      const old = deepFreeze(prefixIndex(place(before)));
      const removed = new Set(gone);
      const added = place(come, 100);
      const index = reindexed(old, removed, added);
      const anew = prefixIndex([...place(before).filter(({ value }) => !removed.has(value)), ...added]);
      expect(valuesOf(overlapping(index, asked))).toEqual(valuesOf(overlapping(anew, asked)));
      expect(valuesOf(overlapping(old, asked))).toEqual(valuesOf(overlapping(prefixIndex(place(before)), asked)));
    }),
    { numRuns: 2000 },
  );
});

test('what lies around a block comes before what lies inside it', () => {
  const blocks = ['10.0.0.0/8', '10.1.0.0/16', '10.1.2.0/24', '10.1.2.0/24', '10.2.0.0/16', '::/0'];
  const placed = blocks.flatMap((text) => {
    const parsed = parseCidr(text);
    return parsed ? [{ block: parsed, value: text }] : [];
  });
  const asked = parseCidr('10.1.0.0/16');
  expect(asked && overlapping(prefixIndex(placed), asked).map(({ value }) => value)).toEqual([
    '10.0.0.0/8',
    '10.1.0.0/16',
    '10.1.2.0/24',
    '10.1.2.0/24',
  ]);
});
