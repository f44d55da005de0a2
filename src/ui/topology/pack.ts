import { type Box, clamp, sum } from './box.ts';
import { childrenOf, type Thing } from './thing.ts';

/** What stands beside or below each other under the peerings. */
export interface Group {
  readonly kind: 'frame' | 'pile' | 'services' | 'hint';
  /** The region; null for services and the hint. */
  readonly thing: Thing | null;
  readonly columns: number;
  /** How many cards stand below each other. */
  readonly lines: number;
  readonly x: number;
  readonly width: number;
}

export interface PackRow {
  readonly groups: readonly Group[];
}

export interface Packing {
  readonly regions: readonly Thing[];
  readonly opened: ReadonlySet<string>;
  readonly services: readonly Thing[];
  readonly width: number;
  /** Services stand beside the first row where there is room, below all rows where there is not. */
  readonly servicesBeside: boolean;
}

const GROUP_GAP = 10;
export const CARD_GAP = 14;
const FRAME_SIDE = 12;
const LEAST_CARD = 96;
const LEAST_PILE = 150;
const SERVICES = 176;
/** A region with more networks is one node until it is opened. */
const MOST_SHOWN = 6;

export function isCollapsible(region: Thing): boolean {
  return childrenOf(region, 'network').length > MOST_SHOWN;
}

function isCollapsed(region: Thing, opened: ReadonlySet<string>): boolean {
  return isCollapsible(region) && !opened.has(region.id);
}

type Wish = Omit<Group, 'x'>;

/** Puts regions and services into rows from left to right, and stretches every row over the whole width. */
export function packGroups(packing: Packing): readonly PackRow[] {
  const { services, width, servicesBeside } = packing;
  const beside = services.length > 0 && servicesBeside;
  const taken = beside ? SERVICES + GROUP_GAP : 0;
  const wishes = wishesFor(packing);
  const rows: Wish[][] = [[]];
  for (const wish of wishes) {
    const row = rows.at(-1) ?? [];
    const room = width - (rows.length === 1 ? taken : 0);
    if (row.length > 0 && widthOf([...row, wish]) > room) rows.push([wish]);
    else row.push(wish);
  }
  const packed = rows.map((row, index) => ({ groups: stretch(row, width - (index === 0 ? taken : 0)) }));
  const group = { kind: 'services', thing: null } as const;
  if (services.length === 0) return packed;
  if (!beside) return [...packed, { groups: [{ ...group, columns: services.length, lines: 1, x: 0, width }] }];
  const [first, ...rest] = packed;
  const last: Group = { ...group, columns: 1, lines: services.length, x: width - SERVICES, width: SERVICES };
  return [{ groups: [...(first?.groups ?? []), last] }, ...rest];
}

function wishesFor({ regions, opened, width, services, servicesBeside }: Packing): readonly Wish[] {
  if (regions.length === 0) return [{ kind: 'hint', thing: null, columns: 1, lines: 1, width: LEAST_PILE }];
  const room = width - (services.length > 0 && servicesBeside ? SERVICES + GROUP_GAP : 0);
  const most = Math.max(1, Math.floor((room - 2 * FRAME_SIDE + CARD_GAP) / (LEAST_CARD + CARD_GAP)));
  return regions.map((thing) => {
    if (isCollapsed(thing, opened)) return { kind: 'pile', thing, columns: 1, lines: 1, width: LEAST_PILE };
    const count = childrenOf(thing, 'network').length;
    const lines = Math.ceil(count / most);
    const columns = Math.ceil(count / lines);
    return {
      kind: 'frame',
      thing,
      columns,
      lines,
      width: columns * (LEAST_CARD + CARD_GAP) - CARD_GAP + 2 * FRAME_SIDE,
    };
  });
}

function widthOf(wishes: readonly Wish[]): number {
  return sum(wishes.map((wish) => wish.width)) + GROUP_GAP * (wishes.length - 1);
}

function stretch(wishes: readonly Wish[], width: number): readonly Group[] {
  const left = Math.max(0, width - widthOf(wishes));
  const columns = Math.max(1, sum(wishes.map((wish) => wish.columns)));
  let x = 0;
  return wishes.map((wish) => {
    const group = { ...wish, x, width: wish.width + (left * wish.columns) / columns };
    x += group.width + GROUP_GAP;
    return group;
  });
}

const WIDEST_CARD = 250;

/** Left edge and width of each column of cards in the room that a group is given, centred in it. */
export function columnsIn(
  { kind, columns }: Group,
  room: Box,
): readonly { readonly x: number; readonly width: number }[] {
  const side = kind === 'frame' ? FRAME_SIDE : 0;
  const width = clamp((room.width - 2 * side - CARD_GAP * (columns - 1)) / columns, 0, WIDEST_CARD);
  const free = room.width - columns * (width + CARD_GAP) + CARD_GAP;
  return Array.from({ length: columns }, (_each, index) => ({
    x: room.x + free / 2 + index * (width + CARD_GAP),
    width,
  }));
}
