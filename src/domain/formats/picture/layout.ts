import type { CircuitRow, Line, Scene, Thing } from './scene.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedThing extends Box {
  readonly thing: Thing;
  readonly owner: Owner;
}

export type Owner = 'customer' | 'provider' | 'microsoft';

/** A zone or a region: a box with a title at its upper left. */
export interface Frame extends Box {
  readonly title: string;
  readonly owner: Owner;
  readonly kind: 'zone' | 'region';
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly Frame[];
  readonly labels: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly things: readonly PlacedThing[];
  readonly lines: readonly Line[];
}

const THING = { width: 200, height: 52 } as const;
const GAP = 16;
const PAD = 16;
const HEAD = 36;
const TOP = 64;
// Left edge of each column: your routers, the provider's ports, Microsoft's edges, peerings, networks.
const COLUMN = { edge: 40, port: 312, msee: 584, peering: 848, network: 1200 } as const;

/** Gives everything of a scene its place, in px. */
export function layoutOf(scene: Scene): Layout {
  const rows = rowsOf(scene.rows);
  const regions = regionsOf(scene);
  const bottom = Math.max(rows.bottom, regions.bottom, TOP + HEAD + THING.height) + PAD;
  const zone = (title: string, owner: Owner, [from, to]: readonly [number, number]): Frame => ({
    title,
    owner,
    kind: 'zone',
    x: from - PAD,
    y: TOP,
    width: to + THING.width - from + 2 * PAD,
    height: bottom - TOP,
  });
  const last = scene.regions.length > 0 ? COLUMN.network + 2 * PAD : COLUMN.peering;
  return {
    width: last + THING.width + 2 * PAD + 24,
    height: bottom + 24,
    frames: [
      zone('Customer', 'customer', [COLUMN.edge, COLUMN.edge]),
      zone(scene.between, 'provider', [COLUMN.port, COLUMN.port]),
      zone('Microsoft', 'microsoft', [COLUMN.msee, last]),
      ...regions.frames,
    ],
    labels: rows.labels,
    things: [...rows.things, ...regions.things],
    lines: scene.lines,
  };
}

interface Stacked {
  readonly bottom: number;
  readonly things: readonly PlacedThing[];
}

const heightOf = (count: number): number => count * (THING.height + GAP);

function column(things: readonly Thing[], owner: Owner, { x, y }: Pick<Box, 'x' | 'y'>): readonly PlacedThing[] {
  return things.map((thing, index) => ({ thing, owner, x, y: y + heightOf(index), ...THING }));
}

function rowsOf(rows: readonly CircuitRow[]): Stacked & Pick<Layout, 'labels'> {
  let y = TOP + HEAD;
  const placed = rows.map((row) => {
    const top = y + 20;
    y = top + heightOf(Math.max(2, row.peerings.length)) + GAP;
    return {
      label: { x: COLUMN.msee, y: top - 8, text: row.title },
      things: [
        ...column(row.edges, 'customer', { x: COLUMN.edge, y: top }),
        ...column(row.ports, 'provider', { x: COLUMN.port, y: top }),
        ...column(row.msees, 'microsoft', { x: COLUMN.msee, y: top }),
        ...column(row.peerings, 'microsoft', { x: COLUMN.peering, y: top }),
      ],
    };
  });
  return { bottom: y, labels: placed.map(({ label }) => label), things: placed.flatMap(({ things }) => things) };
}

function regionsOf({ regions }: Scene): Stacked & { readonly frames: readonly Frame[] } {
  let y = TOP + HEAD;
  const placed = regions.map(({ title, networks }) => {
    const top = y;
    const inner = heightOf(networks.length);
    y = top + HEAD + inner + GAP;
    const box = { x: COLUMN.network, y: top, width: THING.width + 2 * PAD, height: HEAD + inner };
    const things = column(networks, 'microsoft', { x: COLUMN.network + PAD, y: top + HEAD });
    return { frame: { ...box, title, owner: 'microsoft', kind: 'region' } as const, things };
  });
  return { bottom: y, frames: placed.map(({ frame }) => frame), things: placed.flatMap(({ things }) => things) };
}
