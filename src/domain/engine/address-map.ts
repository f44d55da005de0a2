import { type Cidr, contains, lastOf, sizeOf, widerBlock } from '#domain/net/cidr.ts';
import { type PrefixPurpose, type PrefixUse, prefixUsesOf } from '#domain/model/prefix-uses.ts';
import type { Plan } from '#domain/model/plan.ts';

export type BandId = 'on-premises' | 'networks' | 'links' | 'public';

/** A block on the map with the smaller blocks of the same band that lie in it. */
export interface MapBlock {
  readonly use: PrefixUse;
  readonly inside: readonly MapBlock[];
}

/** What follows what in a frame: a block, or a run of addresses that nobody uses. */
type Stretch =
  | { readonly kind: 'block'; readonly block: MapBlock }
  | { readonly kind: 'free'; readonly first: bigint; readonly addresses: bigint };

/** The smallest block that holds neighbours on the map. */
export interface Frame {
  readonly block: Cidr;
  readonly stretches: readonly Stretch[];
  /** From 0 to 1. */
  readonly free: number;
}

export interface Band {
  readonly id: BandId;
  readonly frames: readonly Frame[];
}

const bandOf: { readonly [Purpose in PrefixPurpose]: BandId } = {
  site: 'on-premises',
  announced: 'on-premises',
  network: 'networks',
  'gateway-subnet': 'networks',
  link: 'links',
  'global-reach': 'links',
  'public-link': 'public',
  advertised: 'public',
  nat: 'public',
};

const bandIds: readonly BandId[] = ['on-premises', 'networks', 'links', 'public'];

/** Blocks that share less than this stand in frames of their own. */
const LOOSEST_FRAME = { 4: 9, 6: 24 } as const;

/** Every block of the plan of one IP version, band by band, in the order of their addresses. */
export function addressMap(plan: Plan, version: 4 | 6): readonly Band[] {
  const uses = prefixUsesOf(plan)
    .filter(({ block }) => block.version === version)
    .toSorted((a, b) => byAddress(a.block, b.block));
  return bandIds.map((id) => ({
    id,
    frames: framesOf(nested(uses.filter(({ purpose }) => bandOf[purpose] === id))),
  }));
}

/** The lower address first; of two that begin alike, the larger block. */
function byAddress(a: Cidr, b: Cidr): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  return a.bits - b.bits;
}

/** Puts each block into the one before it that contains it. Blocks either nest or stand apart. */
function nested(uses: readonly PrefixUse[]): readonly MapBlock[] {
  const tops: { use: PrefixUse; inside: MapBlock[] }[] = [];
  const open: { use: PrefixUse; inside: MapBlock[] }[] = [];
  for (const use of uses) {
    const next = { use, inside: [] };
    while (open.length > 0 && !contains(open.at(-1)?.use.block ?? use.block, use.block)) open.pop();
    (open.at(-1)?.inside ?? tops).push(next);
    open.push(next);
  }
  return tops;
}

function framesOf(blocks: readonly MapBlock[]): readonly Frame[] {
  const groups: MapBlock[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    const first = group?.[0];
    const together = first && commonBlock(first.use.block, block.use.block);
    if (group && together && together.bits >= LOOSEST_FRAME[together.version]) group.push(block);
    else groups.push([block]);
  }
  return groups.map(frameOf);
}

function frameOf(blocks: readonly MapBlock[]): Frame {
  const all = blocks.map(({ use }) => use.block);
  const [first, ...rest] = all;
  if (!first) throw new Error('A frame needs a block.');
  const tight = rest.reduce(commonBlock, first);
  // A block that fills its frame says nothing about its surroundings: one step wider there is something to see.
  const used = all.reduce((sum, block) => sum + sizeOf(block), 0n);
  const block = used === sizeOf(tight) ? widerBlock(tight) : tight;
  return { block, stretches: stretchesOf(block, blocks), free: 1 - Number(used) / Number(sizeOf(block)) };
}

/** The smallest block that contains both. */
function commonBlock(a: Cidr, b: Cidr): Cidr {
  let common = a;
  while (!contains(common, b)) common = widerBlock(common);
  return common;
}

function stretchesOf(frame: Cidr, blocks: readonly MapBlock[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let next = frame.first;
  for (const block of blocks) {
    const { first } = block.use.block;
    if (first > next) stretches.push({ kind: 'free', first: next, addresses: first - next });
    stretches.push({ kind: 'block', block });
    next = lastOf(block.use.block) + 1n;
  }
  const end = lastOf(frame) + 1n;
  return end > next ? [...stretches, { kind: 'free', first: next, addresses: end - next }] : stretches;
}
