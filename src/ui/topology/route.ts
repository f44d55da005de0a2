import type { Point } from './box.ts';

/** A line as it is drawn: its path, its length, and where it is broken. */
export interface Route {
  readonly path: string;
  readonly length: number;
  readonly breakAt: number;
  readonly breakPoint: Point;
}

const RADIUS = 9;

/** A line with right angles, rounded off. It breaks in the middle of its last stretch, or where `breakAt` says. */
export function angledRoute(points: readonly Point[], breakAt?: number): Route {
  const stretches = points.slice(1).map((to, index) => distance(points[index] ?? to, to));
  const length = stretches.reduce((total, stretch) => total + stretch, 0);
  const at = breakAt ?? length - (stretches.at(-1) ?? 0) / 2;
  return { path: roundedPath(points), length, breakAt: at, breakPoint: pointAlong(points, at) };
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function pointAlong(points: readonly Point[], at: number): Point {
  let rest = at;
  for (const [index, from] of points.entries()) {
    const to = points[index + 1];
    if (!to) return from;
    const stretch = distance(from, to);
    if (rest <= stretch) return between(from, to, stretch === 0 ? 0 : rest / stretch);
    rest -= stretch;
  }
  return { x: 0, y: 0 };
}

function say({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function roundedPath(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${say(point)}`;
      if (!after) return `L${say(point)}`;
      const bend = Math.min(RADIUS, distance(before, point) / 2, distance(point, after) / 2);
      const enter = between(point, before, bend / Math.max(1, distance(before, point)));
      const leave = between(point, after, bend / Math.max(1, distance(point, after)));
      return `L${say(enter)}Q${say(point)} ${say(leave)}`;
    })
    .join('');
}

/** A line that swings from one column over to the next. `part` says where it breaks, from 0 to 1. */
export function swungRoute(from: Point, to: Point, part: number): Route {
  const reach = (to.x - from.x) * 0.55;
  const one = { x: from.x + reach, y: from.y };
  const two = { x: to.x - reach, y: to.y };
  const samples = Array.from({ length: 25 }, (_each, index) => bezier([from, one, two, to], index / 24));
  const lengths = samples.slice(1).map((point, index) => distance(samples[index] ?? point, point));
  const length = lengths.reduce((total, each) => total + each, 0);
  const breakAt = length * part;
  return {
    path: `M${say(from)}C${say(one)} ${say(two)} ${say(to)}`,
    length,
    breakAt,
    breakPoint: pointAlong(samples, breakAt),
  };
}

function bezier([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const one = between(a, b, t);
  const two = between(b, c, t);
  const three = between(c, d, t);
  return between(between(one, two, t), between(two, three, t), t);
}
