import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cidr, overlaps, parseCidr } from './cidr.ts';
import { hitsAmong } from './first-hit.ts';

const block = fc
  .record({ bits: fc.integer({ min: 8, max: 30 }), address: fc.integer({ min: 0, max: 2 ** 30 - 1 }) })
  .map(({ bits, address }): Cidr => {
    const shift = BigInt(32 - bits);
    return { version: 4, bits, first: (BigInt(address) >> shift) << shift };
  });

test('one of many blocks is found exactly when one overlaps', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 30 }), block, (blocks, asked) => {
      const hit = hitsAmong(blocks.map((each) => ({ block: each, value: each })))(asked);
      expect(hit !== undefined).toBe(blocks.some((each) => overlaps(each, asked)));
      if (hit) expect(overlaps(hit, asked)).toBe(true);
    }),
  );
});

test('families do not touch each other', () => {
  const six = parseCidr('::/0');
  const four = parseCidr('10.0.0.0/8');
  if (!six || !four) throw new Error('These are blocks.');
  expect(hitsAmong([{ block: six, value: 'six' }])(four)).toBeUndefined();
});
