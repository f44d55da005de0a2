import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '#testing/deep-freeze.ts';
import { type Cidr, contains, formatCidr, overlaps, parseCidr } from './cidr.ts';
import { firstFreeBlock } from './free-blocks.ts';

const widths = { 4: 32, 6: 128 } as const;

function block(text: string): Cidr {
  const parsed = parseCidr(text);
  if (!parsed) throw new Error(`${text} is no block.`);
  return parsed;
}

const blocks = (...texts: readonly string[]): readonly Cidr[] => texts.map(block);

function firstFree(pool: string, bits: number, ...taken: readonly string[]): string | undefined {
  const free = firstFreeBlock(block(pool), bits, blocks(...taken));
  return free && formatCidr(free);
}

function blockAround(version: 4 | 6, address: bigint, bits: number): Cidr {
  const host = BigInt(widths[version] - bits);
  return { version, first: (address >> host) << host, bits };
}

interface Question {
  readonly pool: Cidr;
  readonly bits: number;
  readonly taken: readonly Cidr[];
}

/** Pools of at most 256 candidates, with blocks in them, around them and beside them. */
const questions: fc.Arbitrary<Question> = fc
  .record({
    version: fc.constantFrom<(4 | 6)[]>(4, 6),
    seed: fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }),
    poolBits: fc.integer({ min: 0, max: 128 }),
    deeper: fc.integer({ min: 0, max: 8 }),
    taken: fc.array(fc.record({ place: fc.bigInt({ min: 0n, max: 4095n }), bits: fc.integer({ min: -2, max: 12 }) }), {
      maxLength: 20,
    }),
  })
  .map(({ version, seed, poolBits, deeper, taken }) => {
    const width = widths[version];
    const pool = blockAround(version, seed & ((1n << BigInt(width)) - 1n), poolBits % (width + 1));
    const bits = Math.min(width, pool.bits + deeper);
    const unit = BigInt(Math.max(0, width - pool.bits - 11));
    const clamp = (value: number) => Math.max(0, Math.min(width, value));
    return {
      pool,
      bits,
      // The twelfth bit leads out of the pool, where there is room beside it.
      taken: taken.map((each) => {
        const address = (pool.first ^ (each.place << unit)) & ((1n << BigInt(width)) - 1n);
        return blockAround(version, address, clamp(pool.bits + each.bits));
      }),
    };
  });

/** Every block of the pool in its order: the slow and plain way to find the first free one. */
function naiveFirst({ pool, bits, taken }: Question): Cidr | undefined {
  const count = 1 << (bits - pool.bits);
  const size = 1n << BigInt(widths[pool.version] - bits);
  const all = Array.from({ length: count }, (_, index): Cidr => ({
    version: pool.version,
    first: pool.first + BigInt(index) * size,
    bits,
  }));
  return all.find((candidate) => !taken.some((each) => overlaps(each, candidate)));
}

describe('the first free block', () => {
  test('is inside the pool, touches nothing, and none before it is free', () => {
    let found = 0;
    let full = 0;
    fc.assert(
      fc.property(questions, (question) => {
        const free = firstFreeBlock(question.pool, question.bits, deepFreeze([...question.taken]));
        expect(free).toEqual(naiveFirst(question));
        if (!free) {
          full += 1;
          return;
        }
        found += 1;
        expect(free.bits).toBe(question.bits);
        expect(contains(question.pool, free)).toBe(true);
        expect(question.taken.some((each) => overlaps(each, free))).toBe(false);
      }),
      { numRuns: 3000, seed: 20_261_123 },
    );
    // Both answers have to come up, or the property proves nothing.
    expect(Math.min(found, full)).toBeGreaterThan(100);
  });

  test('does not depend on the order of what is taken', () => {
    fc.assert(
      fc.property(questions, ({ pool, bits, taken }) => {
        expect(firstFreeBlock(pool, bits, taken.toReversed())).toEqual(firstFreeBlock(pool, bits, taken));
      }),
    );
  });

  test.each([
    ['192.168.100.0/22', 29, [], '192.168.100.0/29'],
    ['192.168.100.0/22', 29, ['192.168.100.0/30'], '192.168.100.8/29'],
    ['192.168.100.0/22', 30, ['192.168.100.4/30'], '192.168.100.0/30'],
    ['10.0.0.0/8', 16, ['10.0.0.0/16', '10.2.0.0/16'], '10.1.0.0/16'],
    ['10.0.0.0/8', 16, ['10.0.3.0/24', '10.1.0.0/16', '10.0.0.0/24'], '10.2.0.0/16'],
    ['10.0.0.0/8', 8, [], '10.0.0.0/8'],
    ['10.0.0.0/8', 8, ['10.255.255.255/32'], undefined],
    ['10.0.0.0/8', 16, ['0.0.0.0/0'], undefined],
    ['10.0.0.0/8', 7, [], undefined],
    ['10.0.0.0/8', 16, ['::/0', '2001:db8::/32'], '10.0.0.0/16'],
    ['255.255.255.0/24', 30, ['255.255.255.0/25', '255.255.255.128/25'], undefined],
    [
      '255.255.255.0/24',
      30,
      [
        '255.255.255.0/25',
        '255.255.255.128/26',
        '255.255.255.192/27',
        '255.255.255.224/28',
        '255.255.255.240/29',
        '255.255.255.248/30',
      ],
      '255.255.255.252/30',
    ],
    ['2001:db8::/64', 126, ['2001:db8::/126'], '2001:db8::4/126'],
    ['2001:db8::/32', 48, ['2001:db8::/33'], '2001:db8:8000::/48'],
  ] as const)('of %s with /%d, beside %j, is %s', (...row) => {
    const [pool, bits, taken, free] = row;
    expect(firstFree(pool, bits, ...taken)).toBe(free);
  });

  test('of a pool that nobody could count through is found at once', () => {
    expect(firstFree('::/0', 128, '::/1')).toBe('8000::/128');
    expect(firstFree('::/0', 128, '::/1', '8000::/2', 'c000::/3', 'ffff::/16')).toBe('e000::/128');
    expect(firstFree('::/0', 126, '::/0')).toBeUndefined();
    expect(firstFree('0.0.0.0/0', 32, '0.0.0.0/1', '128.0.0.0/2')).toBe('192.0.0.0/32');
    expect(firstFree('10.0.0.0/8', 30, '10.0.0.0/9')).toBe('10.128.0.0/30');
  });

  test('is found behind ten thousand blocks in a row, in any order', () => {
    const taken = Array.from({ length: 10_000 }, (_, index): Cidr => ({
      version: 4,
      first: block('10.0.0.0/8').first + BigInt(4 * index),
      bits: 30,
    }));
    const free = firstFreeBlock(block('10.0.0.0/8'), 30, taken.toReversed());
    expect(free && formatCidr(free)).toBe('10.0.156.64/30');
  });
});
