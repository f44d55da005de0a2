import { type Box, clamp, type Size, sum } from './box.ts';
import { type Columns, columnsFor, PAD, type Parts, partsOf, ZONE_GAP } from './columns.ts';
import { type Metrics, metricsFor } from './metrics.ts';
import { packGroups, type PackRow } from './pack.ts';
import { placeGroup, rowHeight } from './place-groups.ts';
import type { Thing } from './thing.ts';

/** Where everything stands. Boxes are found by a thing's id. */
export interface Places {
  readonly size: Size;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly zones: { readonly customer: Box; readonly provider: Box; readonly microsoft: Box; readonly band: Box };
  /** Region frames, opened. */
  readonly frames: ReadonlyMap<string, Box>;
  /** Stands in for networks while there are none. */
  readonly hint: Box | null;
  /** Heights at which lines turn sideways, one above each row of groups. */
  readonly buses: readonly number[];
  /** The row of groups in which a thing stands. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly metrics: Metrics;
  /** Peerings beside the MSEE pair, or in a row of their own below it. */
  readonly peeringsBeside: boolean;
  /** Left and right edges along which lines pass rows. */
  readonly rails: { readonly left: number; readonly right: number };
}

const KEY = 26;
/** A route filter hangs under its peering. */
const FILTER = 24;
const FILTER_GAP = 7;
const KEY_GAP = 6;

export interface PlaceOptions {
  readonly size: Size;
  readonly opened: ReadonlySet<string>;
}

/** Places everything so that the picture fills the size it is given; it grows beyond only where it has to. */
export function placeThings(root: Thing, { size, opened }: PlaceOptions): Places {
  const parts = partsOf(root, opened);
  const width = Math.max(size.width, 320);
  const columns = columnsFor(width, parts);
  const rows = packGroups({
    regions: parts.regions,
    opened,
    services: parts.services,
    width: columns.right - columns.left,
    servicesBeside: columns.peeringsBeside,
  });
  const metrics = metricsFor(size.height, (sample) => heightWith(sample, { parts, rows, columns }));
  return placeWith(metrics, { root, parts, rows, columns, width, height: size.height });
}

interface Plot {
  readonly parts: Parts;
  readonly rows: readonly PackRow[];
  readonly columns: Columns;
}

function filterRoom({ filters }: Parts): number {
  return filters.length > 0 ? FILTER_GAP + FILTER : 0;
}

function middleWith(metrics: Metrics, { parts, columns }: Plot): number {
  const { keys, peerings } = parts;
  // A third peering stands between the other two, below the filter of the first.
  const third = peerings.length > 2 ? metrics.node + 16 : 8;
  const between = columns.peeringsBeside ? third + filterRoom(parts) : 0;
  return Math.max(metrics.middle, keys.length * (KEY + KEY_GAP) + 14, between);
}

function topWith(metrics: Metrics, plot: Plot): number {
  const direct = plot.parts.ports.length === 0 ? 12 : 0;
  return metrics.label + direct + 2 * metrics.node + middleWith(metrics, plot) + metrics.below;
}

function heightWith(metrics: Metrics, plot: Plot): number {
  const peerings = plot.columns.peeringsBeside ? 0 : metrics.bus + metrics.node + filterRoom(plot.parts);
  const rows = sum(plot.rows.map((row) => metrics.bus + rowHeight(metrics, row)));
  return 2 * PAD + topWith(metrics, plot) + ZONE_GAP + peerings + rows + metrics.foot;
}

interface Drawing extends Plot, Size {
  readonly root: Thing;
}

function placeWith(metrics: Metrics, drawing: Drawing): Places {
  const { columns, rows, width } = drawing;
  const boxes = new Map<string, Box>();
  const frames = new Map<string, Box>();
  const rowOf = new Map<string, number>();
  const natural = heightWith(metrics, drawing);
  const height = Math.max(drawing.height, natural);
  // What no distance has a use for goes into the rows of groups, whose cards stay in the middle.
  const spare = (height - natural) / rows.length;

  const bandTop = placeTop(metrics, drawing, boxes);
  let y = bandTop + (columns.peeringsBeside ? 0 : placePeerings(metrics, drawing, { boxes, top: bandTop }));
  const buses: number[] = [];
  let hint: Box | null = null;
  for (const [index, row] of rows.entries()) {
    buses.push(y + metrics.bus * 0.42);
    const top = y + metrics.bus;
    const tall = rowHeight(metrics, row) + spare;
    for (const group of row.groups) {
      const box = { x: columns.left + group.x, y: top, width: group.width, height: tall };
      placeGroup(metrics, { group, box, services: drawing.parts.services, boxes, frames });
      if (group.kind === 'hint') hint = box;
      for (const thing of group.thing ? [group.thing, ...group.thing.children] : []) rowOf.set(thing.id, index);
    }
    y = top + tall;
  }
  return {
    size: { width, height },
    boxes,
    frames,
    hint,
    buses,
    rowOf,
    metrics,
    zones: zonesFor(drawing, { bandTop, height }),
    peeringsBeside: columns.peeringsBeside,
    rails: { left: PAD + 10, right: width - PAD - 10 },
  };
}

function zonesFor(
  { columns, width }: Drawing,
  { bandTop, height }: { readonly bandTop: number; readonly height: number },
): Places['zones'] {
  const { customer, provider, microsoft } = columns.zone;
  const tall = bandTop - ZONE_GAP - PAD;
  return {
    customer: { ...customer, height: tall },
    provider: { ...provider, height: tall },
    microsoft: { ...microsoft, height: tall + ZONE_GAP },
    band: { x: PAD, y: bandTop, width: width - 2 * PAD, height: height - PAD - bandTop },
  };
}

/** The two paths with the circuit's label and the keys between them; answers where the band below begins. */
function placeTop(metrics: Metrics, drawing: Drawing, boxes: Map<string, Box>): number {
  const { parts, columns, root } = drawing;
  const height = metrics.node;
  const first = PAD + metrics.label + (parts.ports.length === 0 ? 12 : 0);
  const middle = middleWith(metrics, drawing);
  const rows = [first, first + height + middle];
  const put = (things: readonly Thing[], x: number) => {
    for (const [index, thing] of things.entries()) {
      boxes.set(thing.id, { x, y: rows[index] ?? first, width: columns.node, height });
    }
  };
  put(parts.edges, columns.edge);
  put(parts.ports, columns.port);
  put(parts.msees, columns.msee);
  if (columns.peeringsBeside) {
    // Microsoft peering above, private below: it leads down. A third one stands between them.
    const [priv, microsoft, retired] = parts.peerings;
    put(
      [microsoft, priv].filter((each) => each !== undefined),
      columns.peering,
    );
    const hangs = filterRoom(parts);
    const small = Math.min(height, middle - 16 - hangs);
    const between = first + height + hangs + (middle - hangs - small) / 2;
    if (retired) boxes.set(retired.id, { x: columns.peering, y: between, width: columns.node, height: small });
    hangFilter(parts, boxes);
  }
  boxes.set(root.id, circuitBox(metrics, drawing, { top: first + height, middle }));
  const keysTop = first + height + (middle - parts.keys.length * (KEY + KEY_GAP) + KEY_GAP) / 2;
  for (const [index, key] of parts.keys.entries()) {
    boxes.set(key.id, { x: columns.edge, y: keysTop + index * (KEY + KEY_GAP), width: columns.node, height: KEY });
  }
  return first + 2 * height + middle + metrics.below + ZONE_GAP;
}

/** Between the paths, where provider and Microsoft meet; on Direct ports between the customer's edges and Microsoft's. */
function circuitBox(
  metrics: Metrics,
  { parts, columns }: Drawing,
  gap: { readonly top: number; readonly middle: number },
): Box {
  const direct = parts.ports.length === 0;
  const from = direct ? columns.edge + columns.node : columns.port + columns.node;
  const centre = (from + columns.msee) / 2;
  const onProvidersSide = centre - columns.zone.provider.x + 2;
  const room = direct ? columns.msee - from - 16 : 2 * Math.min(onProvidersSide, columns.msee + columns.node - centre);
  const width = clamp(room, 120, 250);
  return { x: centre - width / 2, y: gap.top + (gap.middle - metrics.circuit) / 2, width, height: metrics.circuit };
}

/** In a narrow picture: the peerings in a row, Microsoft peering to the right. Answers how much height they took. */
function placePeerings(
  metrics: Metrics,
  { parts, columns }: Drawing,
  { boxes, top }: { readonly boxes: Map<string, Box>; readonly top: number },
): number {
  const [priv, microsoft, retired] = parts.peerings;
  const inOrder = [priv, retired, microsoft].filter((each) => each !== undefined);
  const gap = 10;
  const width = Math.min(150, (columns.right - columns.left - gap * (inOrder.length - 1)) / inOrder.length);
  const step = inOrder.length > 1 ? (columns.right - columns.left - width) / (inOrder.length - 1) : 0;
  for (const [index, peering] of inOrder.entries()) {
    boxes.set(peering.id, { x: columns.left + index * step, y: top + metrics.bus, width, height: metrics.node });
  }
  hangFilter(parts, boxes);
  return metrics.bus + metrics.node + filterRoom(parts);
}

/** Under Microsoft peering, on the way to what it leads to. */
function hangFilter({ filters: [filter], peerings }: Parts, boxes: Map<string, Box>): void {
  const above = peerings.find((peering) => peering.children.some((child) => child === filter));
  const box = above && boxes.get(above.id);
  if (filter && box) boxes.set(filter.id, { ...box, y: box.y + box.height + FILTER_GAP, height: FILTER });
}
