import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressAt,
  type Cidr,
  contains,
  formatCidr,
  lastOf,
  networkOf,
  nextBlock,
  overlaps,
  parseCidr,
  rangeOf,
  readCidr,
  sizeOf,
} from './cidr.ts';

const widths = { 4: 32, 6: 128 } as const;

function blockOf(version: 4 | 6, address: bigint, bits: number): Cidr {
  const host = BigInt(widths[version] - bits);
  return { version, first: (address >> host) << host, bits };
}

const versions = fc.constantFrom<(4 | 6)[]>(4, 6);
const addressesOf = (version: 4 | 6) => fc.bigInt({ min: 0n, max: (1n << BigInt(widths[version])) - 1n });
const lengthsOf = (version: 4 | 6) => fc.integer({ min: 0, max: widths[version] });

const blocks = versions.chain((version) =>
  fc.tuple(addressesOf(version), lengthsOf(version)).map(([address, bits]) => blockOf(version, address, bits)),
);

/** Two blocks that differ in one bit only, or in none: such pairs touch each other often enough. */
const pairs = versions.chain((version) =>
  fc
    .tuple(addressesOf(version), lengthsOf(version), lengthsOf(version), fc.integer({ min: 0, max: widths[version] }))
    .map(([address, bits, otherBits, flipped]): readonly [Cidr, Cidr] => {
      const other = flipped === widths[version] ? address : address ^ (1n << BigInt(flipped));
      return [blockOf(version, address, bits), blockOf(version, other, otherBits)];
    }),
);

/** A block as the text of its fixed bits: the slow and plain way to compare two. */
function fixedBits({ version, first, bits }: Cidr): string {
  return `${version}:${first.toString(2).padStart(widths[version], '0').slice(0, bits)}`;
}

const begins = (outer: Cidr, inner: Cidr) => fixedBits(inner).startsWith(fixedBits(outer));

describe('reading and printing', () => {
  test('what is printed is read again as the same block', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        expect(readCidr(formatCidr(block))).toEqual(block);
      }),
    );
  });

  test('what is read is printed so that it is read the same, however it was written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), fc.integer({ min: 0, max: 128 }), (address, bits) => {
        const block = parseCidr(`${address}/${bits}`);
        if (block) expect(readCidr(formatCidr(block))).toEqual(block);
      }),
    );
  });

  test('an address that is not the first of its block is told apart, and its block is found', () => {
    fc.assert(
      fc.property(
        blocks.filter((block) => block.bits < widths[block.version]),
        fc.bigInt({ min: 1n, max: (1n << 128n) - 1n }),
        (block, step) => {
          const inside = block.first + 1n + (step % (sizeOf(block) - 1n));
          const text = `${formatCidr({ ...block, first: inside, bits: widths[block.version] }).split('/')[0]}/${block.bits}`;
          expect(readCidr(text)).toBe('host-bits-set');
          expect(networkOf(text)).toEqual(block);
        },
      ),
    );
  });

  test('the network of a block is the block', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        expect(networkOf(formatCidr(block))).toEqual(block);
      }),
    );
  });

  test.each([
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['  192.168.100.128/30 ', '192.168.100.128/30'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['255.255.255.255/32', '255.255.255.255/32'],
    ['2001:DB8::/32', '2001:db8::/32'],
    ['2001:0db8:0000:0000:0000:0000:0000:0000/126', '2001:db8::/126'],
    ['::/0', '::/0'],
    ['::ffff:10.0.0.0/104', '::ffff:a00:0/104'],
  ])('%j is %s', (text, printed) => {
    const block = parseCidr(text);
    expect(block && formatCidr(block)).toBe(printed);
  });

  test.each(['10.0.0.0', '2001:db8::', '', ' ', 'hub'])('%j has no length', (text) => {
    expect(readCidr(text)).toBe('no-length');
  });

  test.each(['10.0.0.1/30', '11.0.0.0/7', '2001:db8::1/64', '0.0.0.1/0'])('%j has host bits', (text) => {
    expect(readCidr(text)).toBe('host-bits-set');
  });

  const hostile = [
    '/',
    '//',
    '/24',
    '10.0.0.0/',
    '10.0.0.0/33',
    '2001:db8::/129',
    '10.0.0.0/-1',
    '10.0.0.0/+8',
    '10.0.0.0/8.0',
    '10.0.0.0/1e1',
    '10.0.0.0/0x8',
    '10.0.0.0/8/8',
    '10.0.0.0/9999',
    '10.0.0.0/٨',
    '１０.0.0.0/8',
    '10.0.0.0 /8',
    '10.0.0.0/ 8',
    '10.0.0.0\n/8',
    '10.0.0.0/8\u0000',
    '10.0.0.0\u200b/8',
    '10.0.0/8',
    '10.1/16',
    '10/8',
    '167772160/8',
    '010.0.0.0/8',
    '0x0a.0.0.0/8',
    '10.0.0.256/32',
    '10.0.0.0.0/8',
    '-10.0.0.0/8',
    '10..0.0/8',
    ':/0',
    ':::/0',
    '1::2::3/64',
    '1:2:3:4:5:6:7:8:9/64',
    '12345::/16',
    '2001:db8::g/64',
    '[2001:db8::]/32',
    '::ffff:256.0.0.0/104',
    'http://10.0.0.0/8',
    '10.0.0.0/8; DROP TABLE',
    '__proto__/8',
    'constructor/8',
    '<b>10.0.0.0</b>/8',
    'null/0',
    'NaN/NaN',
  ];

  test.each(hostile)('%j is no block', (text) => {
    expect(readCidr(text)).toBe('not-an-address');
    expect(parseCidr(text)).toBeUndefined();
  });

  // A zone names a cable of one machine: an Azure prefix never has one, and printing it would silently drop it.
  test('a zone is no part of a block', () => {
    expect(readCidr('fe80::%eth0/64')).toBe('not-an-address');
  });

  // What looks like octal, or like half an address, means something else to the person who typed it.
  test.each(['010.0.0.1/30', '10.1/16', '10/30'])('%j lies in no network that we could name', (text) => {
    expect(networkOf(text)).toBeUndefined();
  });

  test.each(['', '/', 'hub', 'hub/30', '10.0.0.1', '10.0.0.1/33', '2001:db8::1/129', '10.0.0.256/30'])(
    '%j lies in no network',
    (text) => {
      expect(networkOf(text)).toBeUndefined();
    },
  );

  test('no text makes the reader fall', () => {
    const pieces = fc.constantFrom(
      '10',
      '.',
      '0',
      ':',
      '::',
      '/',
      '255',
      'ffff',
      '%',
      '-',
      ' ',
      '\n',
      '\u0000',
      '٣',
      'e',
      'x',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = readCidr(text);
        const block = parseCidr(text);
        if (typeof read === 'string') expect(block).toBeUndefined();
        else expect(block).toEqual(read);
        const network = networkOf(text);
        if (block) expect(network).toEqual(block);
        if (network) expect(readCidr(formatCidr(network))).toEqual(network);
      }),
      { numRuns: 1000 },
    );
  });

  test('a text of a million characters is answered at once', () => {
    for (const piece of ['1', '1.', ':', '/', ' ', '0:', 'a']) {
      expect(readCidr(`${piece.repeat(1_000_000 / piece.length)}/8`)).toBe('not-an-address');
      expect(networkOf(`${piece.repeat(1_000_000 / piece.length)}/8`)).toBeUndefined();
    }
  });
});

describe('comparing', () => {
  test('two blocks overlap exactly when one begins like the other', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(overlaps(a, b)).toBe(begins(a, b) || begins(b, a));
        expect(overlaps(b, a)).toBe(overlaps(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  test('a block contains exactly the blocks that begin like it', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(contains(a, b)).toBe(begins(a, b));
        if (contains(a, b)) expect(overlaps(a, b)).toBe(true);
        if (contains(a, b) && contains(b, a)) expect(a).toEqual(b);
      }),
      { numRuns: 1000 },
    );
  });

  test('blocks of IPv4 and IPv6 never touch, though their numbers may', () => {
    const everything4: Cidr = { version: 4, first: 0n, bits: 0 };
    const everything6: Cidr = { version: 6, first: 0n, bits: 0 };
    expect(overlaps(everything4, everything6)).toBe(false);
    expect(contains(everything6, everything4)).toBe(false);
  });

  test('a block ends where the next one begins, and nothing follows the last', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        const next = nextBlock(block);
        expect(lastOf(block) - block.first + 1n).toBe(sizeOf(block));
        if (next) {
          expect(next).toEqual({ ...block, first: lastOf(block) + 1n });
          expect(overlaps(block, next)).toBe(false);
        } else {
          expect(lastOf(block)).toBe((1n << BigInt(widths[block.version])) - 1n);
        }
      }),
    );
  });

  test.each([
    ['192.168.100.128/30', 1, '192.168.100.129'],
    ['192.168.100.128/30', 2, '192.168.100.130'],
    ['2001:db8::/126', 1, '2001:db8::1'],
    ['0.0.0.0/0', 4_294_967_295, '255.255.255.255'],
  ] as const)('of %s, address %d is %s', (text, index, address) => {
    const block = parseCidr(text);
    expect(block && addressAt(block, index)).toBe(address);
  });
});

describe('ranges', () => {
  test.each([
    ['131.107.0.0/24', 'public'],
    ['2a01:110::/32', 'public'],
    ['11.0.0.0/8', 'public'],
    ['172.32.0.0/16', 'public'],
    ['192.0.2.0/25', 'documentation'],
    ['198.51.100.0/24', 'documentation'],
    ['203.0.113.4/30', 'documentation'],
    ['2001:db8:1::/48', 'documentation'],
    ['10.0.0.0/8', 'not-public'],
    ['172.16.0.0/12', 'not-public'],
    ['172.31.255.252/30', 'not-public'],
    ['192.168.0.0/16', 'not-public'],
    ['100.64.0.0/10', 'not-public'],
    ['127.0.0.0/8', 'not-public'],
    ['169.254.0.0/16', 'not-public'],
    ['224.0.0.0/4', 'not-public'],
    ['240.0.0.0/4', 'not-public'],
    ['0.0.0.0/8', 'not-public'],
    ['::/0', 'not-public'],
    ['::1/128', 'not-public'],
    ['fc00::/7', 'not-public'],
    ['fe80::/10', 'not-public'],
    ['ff00::/8', 'not-public'],
    ['::ffff:0:0/96', 'not-public'],
  ] as const)('%s is %s', (text, range) => {
    const block = parseCidr(text);
    expect(block && rangeOf(block)).toBe(range);
  });
});
