import { type Box, clamp } from './box.ts';
import { childrenOf, type Thing } from './thing.ts';

/** What the picture is made of, sorted by where it stands. */
export interface Parts {
  readonly edges: readonly Thing[];
  readonly ports: readonly Thing[];
  readonly msees: readonly Thing[];
  readonly peerings: readonly Thing[];
  /** Of Microsoft peering: one at the most. */
  readonly filters: readonly Thing[];
  /** Authorizations, and below them the circuits that Global Reach joins. */
  readonly keys: readonly Thing[];
  readonly regions: readonly Thing[];
  readonly services: readonly Thing[];
}

export const PAD = 8;
export const ZONE_GAP = 8;
/** In a narrower picture the peerings stand in a row below the MSEE pair. */
const NARROW = 540;
/** More authorizations than this stand behind one node, which opens and closes them. */
const MOST_KEYS = 2;
const RAIL = 16;

export function partsOf(root: Thing, opened: ReadonlySet<string>): Parts {
  const paths = childrenOf(root, 'path');
  const peerings = childrenOf(root, 'peering');
  const [keys] = childrenOf(root, 'authorizations');
  const list = childrenOf(keys, 'authorization');
  return {
    edges: paths.flatMap((path) => childrenOf(path, 'edge')),
    ports: paths.flatMap((path) => childrenOf(path, 'port')),
    msees: paths.flatMap((path) => childrenOf(path, 'msee')),
    peerings,
    filters: peerings.flatMap((peering) => childrenOf(peering, 'filter')),
    keys: [
      ...(keys && list.length > MOST_KEYS ? [keys, ...(opened.has(keys.id) ? list : [])] : list),
      ...childrenOf(root, 'globalReach'),
    ],
    regions: peerings.flatMap((peering) => childrenOf(peering, 'region')),
    services: peerings.flatMap((peering) => childrenOf(peering, 'service')),
  };
}

/** Where columns stand, and how wide they are. */
export interface Columns {
  readonly peeringsBeside: boolean;
  readonly zone: { readonly customer: Box; readonly provider: Box; readonly microsoft: Box };
  /** Left edges and width of the node columns. */
  readonly node: number;
  readonly edge: number;
  readonly port: number;
  readonly msee: number;
  readonly peering: number;
  /** Left and right edge of the groups. */
  readonly left: number;
  readonly right: number;
}

export function columnsFor(width: number, { peerings, services, regions }: Parts): Columns {
  const peeringsBeside = width >= NARROW;
  const rail = services.length > 0 ? RAIL : 0;
  const leastSide = peeringsBeside ? 14 : 8;
  const leastMiddle = peeringsBeside ? 46 : 0;
  // In a narrow picture each peering has a line of its own down the right side of the MSEE pair.
  const lanes = peeringsBeside ? rail : 6 * peerings.length + 2;
  const room = width - 2 * PAD - 2 * ZONE_GAP - 6 * leastSide - leastMiddle - lanes;
  const node = clamp(room / (peeringsBeside ? 4 : 3), 78, 190);
  const left = Math.max(0, room - node * (peeringsBeside ? 4 : 3));
  const side = leastSide + (left * (peeringsBeside ? 0.62 : 1)) / 6;
  const middle = leastMiddle + (peeringsBeside ? left * 0.38 : 0);
  const zoneWidth = node + 2 * side;
  const provider = PAD + zoneWidth + ZONE_GAP;
  const microsoft = provider + zoneWidth + ZONE_GAP;
  const flat = { y: PAD, height: 0 };
  const inner = PAD + 12;
  return {
    peeringsBeside,
    zone: {
      customer: { ...flat, x: PAD, width: zoneWidth },
      provider: { ...flat, x: provider, width: zoneWidth },
      microsoft: { ...flat, x: microsoft, width: width - PAD - microsoft },
    },
    node,
    edge: PAD + side,
    port: provider + side,
    msee: microsoft + side,
    peering: microsoft + side + node + middle,
    left: inner + (regions.length > 1 || !peeringsBeside ? RAIL - 6 : 0),
    right: width - inner - Math.max(0, rail - 4),
  };
}
