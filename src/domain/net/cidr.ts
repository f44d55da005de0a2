import ipaddr from 'ipaddr.js';

/** An address block. `first` is the lowest address as a number, `bits` the prefix length (0–32 or 0–128). */
export interface Cidr {
  readonly version: 4 | 6;
  readonly first: bigint;
  readonly bits: number;
}

/** Why a text is not a block: no prefix length, not an address, or an address that is not the first of its block. */
export type CidrProblem = 'no-length' | 'not-an-address' | 'host-bits-set';

const WIDTH = { 4: 32, 6: 128 } as const;

/** Number of addresses in the block. */
export function sizeOf(cidr: Cidr): bigint {
  return 1n << BigInt(WIDTH[cidr.version] - cidr.bits);
}

/** The highest address of the block as a number. */
export function lastOf(cidr: Cidr): bigint {
  return cidr.first + sizeOf(cidr) - 1n;
}

function numberOf(bytes: readonly number[]): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function bytesOf(value: bigint, version: 4 | 6): number[] {
  const length = WIDTH[version] / 8;
  return Array.from({ length }, (_, index) => Number((value >> BigInt(8 * (length - 1 - index))) & 255n));
}

/** Reads `a.b.c.d/n` or `x:y::/n`. Short and octal IPv4 forms are not accepted: Azure refuses them too. */
export function readCidr(text: string): Cidr | CidrProblem {
  const known = lately.get(text);
  if (known !== undefined) return known;
  const given = readBlock(text);
  const read = typeof given === 'string' || blockAround(given).first === given.first ? given : 'host-bits-set';
  if (lately.size >= 4096) lately.clear();
  lately.set(text, read);
  return read;
}

// Rule after rule reads the texts of one entity: each is taken apart once. The same text always gives the same answer.
const lately = new Map<string, Cidr | CidrProblem>();

/** Address and length as given; the address need not be the first of its block. */
function readBlock(text: string): Cidr | 'no-length' | 'not-an-address' {
  const [address = '', length, ...rest] = text.trim().split('/');
  if (length === undefined) return 'no-length';
  if (rest.length > 0 || !/^\d{1,3}$/.test(length)) return 'not-an-address';
  const v4 = readIpv4(address);
  const isV4 = v4 !== undefined;
  // A zone names an interface of one machine; it is no part of a block.
  if (!isV4 && (!ipaddr.IPv6.isValid(address) || address.includes('%'))) return 'not-an-address';
  const version = isV4 ? 4 : 6;
  const bits = Number(length);
  if (bits > WIDTH[version]) return 'not-an-address';
  return { version, first: isV4 ? BigInt(v4) : numberOf(ipaddr.parse(address).toByteArray()), bits };
}

/** Four decimal numbers without leading zeros. Plans have many of these, so that they are read without a library. */
function readIpv4(address: string): number | undefined {
  const parts = address.split('.');
  if (parts.length !== 4) return undefined;
  let sum = 0;
  for (const part of parts) {
    const byte = part.length > 0 && part.length <= 3 ? Number(part) : Number.NaN;
    // Number reads more than digits: spaces, zeros in front, hexadecimal. Printed again, those look different.
    if (!Number.isInteger(byte) || byte < 0 || byte > 255 || String(byte) !== part) return undefined;
    sum = sum * 256 + byte;
  }
  return sum;
}

/** The block, or undefined when the text is not exactly one. */
export function parseCidr(text: string): Cidr | undefined {
  const cidr = readCidr(text);
  return typeof cidr === 'string' ? undefined : cidr;
}

/** The block of the same length that the address lies in: `10.0.0.1/30` gives `10.0.0.0/30`. */
export function networkOf(text: string): Cidr | undefined {
  const cidr = readBlock(text);
  return typeof cidr === 'string' ? undefined : blockAround(cidr);
}

/** The block of the same length around an address, given as a block whose host bits may be set. */
function blockAround({ version, first, bits }: Cidr): Cidr {
  const hostBits = BigInt(WIDTH[version] - bits);
  return { version, first: (first >> hostBits) << hostBits, bits };
}

function formatAddress(value: bigint, version: 4 | 6): string {
  return ipaddr.fromByteArray(bytesOf(value, version)).toString();
}

export function formatCidr(cidr: Cidr): string {
  return `${formatAddress(cidr.first, cidr.version)}/${cidr.bits}`;
}

/** The n-th address of the block, counted from 0. */
export function addressAt(cidr: Cidr, index: number): string {
  return formatAddress(cidr.first + BigInt(index), cidr.version);
}

/** Blocks are nested or disjoint: two overlap when they are one at the length of the larger. */
export function overlaps(a: Cidr, b: Cidr): boolean {
  if (a.version !== b.version) return false;
  if (a.version === 4) {
    const size = 2 ** (32 - Math.min(a.bits, b.bits));
    return Math.floor(Number(a.first) / size) === Math.floor(Number(b.first) / size);
  }
  const host = BigInt(WIDTH[6] - Math.min(a.bits, b.bits));
  return a.first >> host === b.first >> host;
}

export function contains(outer: Cidr, inner: Cidr): boolean {
  return outer.bits <= inner.bits && overlaps(outer, inner);
}

/** The block of twice the size that the block is a half of; all addresses have none wider. */
export function widerBlock(cidr: Cidr): Cidr {
  return cidr.bits === 0 ? cidr : blockAround({ ...cidr, bits: cidr.bits - 1 });
}

/** The block of the same length that follows, or undefined at the end of the address space. */
export function nextBlock(cidr: Cidr): Cidr | undefined {
  const first = cidr.first + sizeOf(cidr);
  return first >> BigInt(WIDTH[cidr.version]) === 0n ? { ...cidr, first } : undefined;
}

/** Where a block stands in the registries' eyes. Documentation blocks are kept apart from private ones. */
export function rangeOf(cidr: Cidr): 'public' | 'documentation' | 'not-public' {
  if (DOCUMENTATION.some((block) => contains(block, cidr))) return 'documentation';
  const outside = cidr.version === 6 && !PUBLIC_V6.some((block) => contains(block, cidr));
  return outside || NOT_PUBLIC.some((block) => overlaps(block, cidr)) ? 'not-public' : 'public';
}

const blocks = (...texts: readonly string[]): readonly Cidr[] => texts.flatMap((text) => parseCidr(text) ?? []);

// RFC 5737 and RFC 3849: blocks that stand for "your public addresses" in examples.
const DOCUMENTATION = blocks('192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32');

// RFC 6890, the blocks that are not globally reachable.
const NOT_PUBLIC = blocks(
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/3',
);

// RFC 4291: all that is handed out as global unicast.
const PUBLIC_V6 = blocks('2000::/3');
