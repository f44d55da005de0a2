import { type Box, bottomOf, middleOf, type Point, rightOf } from './box.ts';
import type { Places } from './place.ts';
import { angledRoute, type Route, swungRoute } from './route.ts';
import { childrenOf, type Hue, type Line, type Thing } from './thing.ts';

/** A line of the picture, from one node to another. */
export interface DrawnLine {
  readonly from: string;
  readonly to: string;
  readonly look: Line | 'tie';
  readonly hue: Hue;
  readonly route: Route;
}

/** All lines between things that have a box. What is collapsed has one line for all that is in it. */
export function drawLines(root: Thing, places: Places): readonly DrawnLine[] {
  const lines = [ties, pathLines, peeringLines, filterLines, serviceLines, linkLines].flatMap((draw) =>
    draw(root, places),
  );
  return lines.toSorted((a, b) => layers.indexOf(a.look) - layers.indexOf(b.look));
}

// Where lines share a stretch, the one that carries most lies on top.
const layers: readonly DrawnLine['look'][] = ['tie', 'broken', 'idle', 'planned', 'live'];

function boxesOf(things: readonly Thing[], { boxes }: Places): readonly { readonly thing: Thing; readonly box: Box }[] {
  return things.flatMap((thing) => {
    const box = boxes.get(thing.id);
    return box ? [{ thing, box }] : [];
  });
}

/** Hairlines from the circuit's label to the two paths that it names. */
function ties(root: Thing, places: Places): readonly DrawnLine[] {
  const box = places.boxes.get(root.id);
  const msees = boxesOf(mseesOf(root), places);
  if (!box) return [];
  const { x } = middleOf(box);
  return msees.map((msee, index) => {
    const y = middleOf(msee.box).y + (index === 0 ? 9 : -9);
    const from = { x, y: index === 0 ? box.y : bottomOf(box) };
    return { from: root.id, to: msee.thing.id, look: 'tie', hue: 'neutral', route: angledRoute([from, { x, y }]) };
  });
}

function mseesOf(root: Thing): readonly Thing[] {
  return childrenOf(root, 'path').flatMap((path) => childrenOf(path, 'msee'));
}

function pathLines(root: Thing, places: Places): readonly DrawnLine[] {
  return childrenOf(root, 'path').flatMap((path) => {
    const stops = boxesOf(path.children, places);
    return stops.slice(1).flatMap((stop, index) => {
      const before = stops[index];
      if (!before) return [];
      const points = [
        { x: rightOf(before.box), y: middleOf(before.box).y },
        { x: stop.box.x, y: middleOf(stop.box).y },
      ];
      return [lineTo(before.thing, stop.thing, { hue: before.thing.hue, route: angledRoute(points) })];
    });
  });
}

function lineTo(from: Thing, to: Thing, { hue, route }: Pick<DrawnLine, 'hue' | 'route'>): DrawnLine {
  return { from: from.id, to: to.id, look: to.line, hue, route };
}

/** Both MSEEs to every peering. */
function peeringLines(root: Thing, places: Places): readonly DrawnLine[] {
  const msees = boxesOf(mseesOf(root), places);
  const peerings = boxesOf(childrenOf(root, 'peering'), places).toSorted(
    (a, b) => a.box.y - b.box.y || a.box.x - b.box.x,
  );
  return peerings.flatMap(({ thing, box }, order) =>
    msees.map((msee, path) => {
      const from = { x: rightOf(msee.box), y: middleOf(msee.box).y + spread(order, peerings.length) };
      if (places.peeringsBeside) {
        const to = { x: box.x, y: middleOf(box).y + spread(path, 2) };
        return lineTo(msee.thing, thing, { hue: thing.hue, route: swungRoute(from, to, 0.62) });
      }
      return lineTo(msee.thing, thing, {
        hue: thing.hue,
        route: laneRoute(from, box, { lane: order, lanes: peerings.length }),
      });
    }),
  );
}

/** Lines that end at the same side stand this far from its middle. */
function spread(index: number, count: number): number {
  return (index - (count - 1) / 2) * 14;
}

/** In a narrow picture: out to the right, down a lane of the peering's own, and back in above the peering. */
function laneRoute(from: Point, box: Box, { lane, lanes }: { readonly lane: number; readonly lanes: number }): Route {
  const x = from.x + 6 + (lanes - 1 - lane) * 6;
  const y = box.y - 8 - lane * 5;
  const middle = middleOf(box).x;
  return angledRoute(
    [from, { x, y: from.y }, { x, y }, { x: middle, y }, { x: middle, y: box.y }],
    Math.abs(y - from.y) * 0.5 + (x - from.x),
  );
}

/** Microsoft peering down to its route filter. */
function filterLines(root: Thing, places: Places): readonly DrawnLine[] {
  return boxesOf(childrenOf(root, 'peering'), places).flatMap(({ thing, box }) =>
    boxesOf(childrenOf(thing, 'filter'), places).map((filter) => {
      const { x } = middleOf(box);
      const points = [
        { x, y: bottomOf(box) },
        { x, y: filter.box.y },
      ];
      return lineTo(thing, filter.thing, { hue: thing.hue, route: angledRoute(points) });
    }),
  );
}

/** Microsoft peering to what it reaches, past its filter: out to the right edge, down along it, and in. */
function serviceLines(root: Thing, places: Places): readonly DrawnLine[] {
  return boxesOf(childrenOf(root, 'peering'), places).flatMap(({ thing, box }) => {
    const services = boxesOf(childrenOf(thing, 'service'), places);
    const [filter] = boxesOf(childrenOf(thing, 'filter'), places);
    const out = filter?.box ?? box;
    const start = { x: rightOf(out), y: middleOf(out).y };
    const x = places.rails.right;
    const [first] = services;
    if (!first) return [];
    // All of them break at the same place of the stretch that they share.
    const breakAt = x - start.x + (bottomOf(out) + 24 - start.y);
    return services.map((service) => {
      const { x: centre, y: level } = middleOf(service.box);
      const bus = places.buses.at(-1) ?? service.box.y - 10;
      const inFromSide = [
        { x, y: level },
        { x: rightOf(service.box), y: level },
      ];
      const inFromAbove = [
        { x, y: bus },
        { x: centre, y: bus },
        { x: centre, y: service.box.y },
      ];
      const points = [start, { x, y: start.y }, ...(places.peeringsBeside ? inFromSide : inFromAbove)];
      return lineTo(filter?.thing ?? thing, service.thing, { hue: thing.hue, route: angledRoute(points, breakAt) });
    });
  });
}

/** Private peering down to links and their networks, or to a region that is collapsed. */
function linkLines(root: Thing, places: Places): readonly DrawnLine[] {
  return boxesOf(childrenOf(root, 'peering'), places).flatMap((peering) =>
    childrenOf(peering.thing, 'region').flatMap((region) => {
      const pile = places.boxes.get(region.id);
      if (pile) return [downTo(peering, { thing: region, box: pile, row: places.rowOf.get(region.id) ?? 0 }, places)];
      return childrenOf(region, 'network').flatMap((network) => linksTo(peering, network, places));
    }),
  );
}

interface Standing {
  readonly thing: Thing;
  readonly box: Box;
}

function linksTo(peering: Standing, network: Thing, places: Places): readonly DrawnLine[] {
  const card = places.boxes.get(network.id);
  const row = places.rowOf.get(network.id) ?? 0;
  if (!card) return [];
  return boxesOf(childrenOf(network, 'connection'), places).flatMap((link) => {
    const { x } = middleOf(link.box);
    const down = angledRoute([
      { x, y: bottomOf(link.box) },
      { x, y: card.y },
    ]);
    return [
      downTo(peering, { ...link, row, beside: card.x }, places),
      {
        from: link.thing.id,
        to: network.id,
        look: link.thing.line === 'broken' ? 'idle' : link.thing.line,
        hue: link.thing.hue,
        route: down,
      },
    ];
  });
}

interface Goal extends Standing {
  readonly row: number;
  /** Left edge of the column in which it stands. */
  readonly beside?: number;
}

function downTo(peering: Standing, { thing, box, row, beside = box.x }: Goal, places: Places): DrawnLine {
  const start = { x: middleOf(peering.box).x, y: bottomOf(peering.box) };
  const goal = { x: middleOf(box).x, y: box.y };
  const first = places.buses[0] ?? start.y + 10;
  const bus = places.buses[row] ?? first;
  const past =
    row === 0
      ? []
      : [
          { x: places.rails.left, y: first },
          { x: places.rails.left, y: bus },
        ];
  const turn = row === 0 ? [{ x: start.x, y: bus }] : [{ x: start.x, y: first }, ...past];
  // Networks in lower lines of an opened region are reached through the gap at the left of their column.
  const isLower = box.y - bus > places.metrics.bus + places.metrics.framePad + 60;
  const lane = beside - 7;
  const through = isLower
    ? [
        { x: lane, y: bus },
        { x: lane, y: box.y - 7 },
        { x: goal.x, y: box.y - 7 },
      ]
    : [{ x: goal.x, y: bus }];
  return {
    from: peering.thing.id,
    to: thing.id,
    look: thing.line,
    hue: peering.thing.hue,
    route: angledRoute([start, ...turn, ...through, goal]),
  };
}
