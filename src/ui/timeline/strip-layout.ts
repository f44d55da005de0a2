/** Something that stands on the strip: a happening, the present day, or what others have in hand. */
export interface Stop {
  readonly day: number;
  /** What its label says; empty for the present day, which has none. */
  readonly text: string;
  /** Labels of the weightier stops are placed first. */
  readonly weight: number;
  /** What its label says instead while it is on screen. Dots stay where they are: only labels make room for it. */
  readonly says?: string;
}

export interface PlacedStop {
  /** Middle of its dot, in pixels from the left end of the strip. */
  readonly x: number;
  /** Where its label fits; null when it would touch another one. */
  readonly label: LabelBox | null;
  /** True for the first stop of its day. */
  readonly opensDay: boolean;
}

interface LabelBox {
  readonly left: number;
  readonly width: number;
}

export interface StripLayout {
  readonly width: number;
  readonly stops: readonly PlacedStop[];
}

const EDGE = 20;
// Touch targets are 24 px wide and must not overlap.
const LEAST_GAP = 30;
const LABEL_GAP = 16;
const LABEL_AIR = 8;
const WIDEST_LABEL = 184;
// So much of a label says something even though it is cut short.
const TELLING = 112;
// Half the width of a day mark ("Day 120"), so that marks of two days never meet.
const DAY_MARK = 18;
const MOST_FOR_A_DAY = 28;

/** Places stops from left to right: in the order of the log, further apart where more days lie between, closer where room is short. */
export function layOut(stops: readonly Stop[], width: number): StripLayout {
  const xs = positionsOf(stops, width);
  const strip = Math.max(width, (xs.at(-1) ?? 0) + EDGE);
  const labels = placeLabels(stops, xs, strip);
  return {
    width: strip,
    stops: xs.map((x, index) => ({
      x,
      label: labels.get(index) ?? null,
      opensDay: stops[index]?.day !== stops[index - 1]?.day,
    })),
  };
}

/** The width of a label: a generous guess, because one that is cut reads worse than one with air around it. */
export function labelWidth(text: string, widest = WIDEST_LABEL): number {
  return Math.min(widest, Math.ceil(text.length * 6.2) + 8);
}

/** Where a box of a given width stands under `x` without leaving the stretch from `from` to `to`. */
export function clampBox(x: number, width: number, [from, to]: readonly [number, number]): number {
  return Math.max(from, Math.min(x - width / 2, to - width));
}

/** The stop whose dot is nearest. */
export function nearestTo(x: number, stops: readonly PlacedStop[]): number {
  return stops.reduce((best, stop, index) => {
    const rival = stops[best];
    return rival && Math.abs(rival.x - x) <= Math.abs(stop.x - x) ? best : index;
  }, 0);
}

interface Gap {
  readonly least: number;
  /** With room for the labels of weighty stops. */
  readonly fair: number;
  /** With room for every label. */
  readonly ample: number;
  readonly days: number;
}

function positionsOf(stops: readonly Stop[], width: number): readonly number[] {
  const gaps = stops.slice(1).map((_stop, index) => gapAfter(stops, index));
  const total = {
    least: sum(gaps.map((gap) => gap.least)),
    fair: sum(gaps.map((gap) => gap.fair)),
    ample: sum(gaps.map((gap) => gap.ample)),
    days: sum(gaps.map((gap) => gap.days)),
  };
  const room = width - 2 * EDGE;
  const toFair = share(room - total.least, total.fair - total.least);
  const toAmple = share(room - total.fair, total.ample - total.fair);
  // Half of what is left stays empty: it is where the future will stand.
  const forADay = MOST_FOR_A_DAY * share((room - total.ample) / 2, MOST_FOR_A_DAY * total.days);
  let x = EDGE;
  const rest = gaps.map(({ least, fair, ample, days }) => {
    x += least + toFair * (fair - least) + toAmple * (ample - fair) + forADay * days;
    return Math.round(x);
  });
  return stops.length > 0 ? [EDGE, ...rest] : [];
}

function gapAfter(stops: readonly Stop[], index: number): Gap {
  const [before, after] = stops.slice(index, index + 2);
  const days = (after?.day ?? 0) - (before?.day ?? 0);
  const least = days > 0 ? LEAST_GAP + DAY_MARK + 6 * Math.log2(days) : LEAST_GAP;
  // The outermost labels cannot stand in the middle under their dots: they keep to the edge.
  const reach = (stop: Stop | undefined, from: number) => {
    const width = stop && stop.weight >= from ? labelWidth(stop.text) : 0;
    return stop === stops[0] || stop === stops.at(-1) ? Math.max(width / 2, width - EDGE) : width / 2;
  };
  const withLabels = (from: number) => Math.max(least, reach(before, from) + reach(after, from) + LABEL_GAP);
  return { least, fair: withLabels(1), ample: withLabels(0), days };
}

function placeLabels(stops: readonly Stop[], xs: readonly number[], strip: number): ReadonlyMap<number, LabelBox> {
  const order = stops
    .map(({ text, weight, says }, index) => ({
      index,
      text: says ?? text,
      weight: says === undefined ? weight : Infinity,
    }))
    .filter(({ text }) => text !== '')
    .toSorted((a, b) => (a.weight === b.weight ? b.index - a.index : b.weight - a.weight));
  const boxes = new Map<number, LabelBox>();
  for (const { index, text } of order) {
    const box = freeBox(xs[index] ?? 0, labelWidth(text), { strip, taken: [...boxes.values()] });
    if (box) boxes.set(index, box);
  }
  return boxes;
}

/** Room for a label under a dot: in the middle, or pushed aside or cut short as long as the dot stays above it. */
function freeBox(
  x: number,
  wish: number,
  { strip, taken }: { readonly strip: number; readonly taken: readonly LabelBox[] },
): LabelBox | null {
  const from = Math.max(0, ...taken.filter(({ left }) => left <= x).map((box) => box.left + box.width + LABEL_AIR));
  const to = Math.min(strip, ...taken.filter(({ left }) => left > x).map((box) => box.left - LABEL_AIR));
  const width = Math.min(wish, to - from);
  const left = clampBox(x, width, [from, to]);
  const isUnderDot = left <= x - LABEL_AIR && left + width >= x + LABEL_AIR;
  return width >= Math.min(wish, TELLING) && isUnderDot ? { left, width } : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Which part of a wish there is room for, from 0 to 1. */
function share(room: number, wish: number): number {
  return wish > 0 ? Math.min(1, Math.max(0, room / wish)) : 0;
}
