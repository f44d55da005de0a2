import type { Box } from './box.ts';
import type { Metrics } from './metrics.ts';
import { CARD_GAP, columnsIn, type Group, type PackRow } from './pack.ts';
import { childrenOf, type Thing } from './thing.ts';

export function rowHeight(metrics: Metrics, row: PackRow): number {
  return Math.max(...row.groups.map((group) => groupHeight(metrics, group)));
}

function cardHeight(metrics: Metrics): number {
  return metrics.gateway + metrics.network;
}

function groupHeight(metrics: Metrics, group: Group): number {
  const card = metrics.pill + metrics.pillGap + cardHeight(metrics);
  switch (group.kind) {
    case 'frame':
      return metrics.framePad + group.lines * (card + CARD_GAP) - CARD_GAP + metrics.regionLabel;
    case 'pile':
      return metrics.pill + metrics.node;
    case 'services':
      return group.lines * (serviceHeight(metrics, group) + 8) - 8;
    case 'hint':
      return metrics.framePad + card + metrics.regionLabel - 12;
  }
}

interface GroupPlace {
  readonly group: Group;
  /** The room that the group is given. */
  readonly box: Box;
  readonly services: readonly Thing[];
  readonly boxes: Map<string, Box>;
  readonly frames: Map<string, Box>;
}

/** Puts the boxes of a group and of all that is in it. */
export function placeGroup(metrics: Metrics, place: GroupPlace): void {
  const { group, box, boxes, frames } = place;
  if (group.kind === 'services') placeServices(metrics, place);
  if (group.kind === 'pile' && group.thing) boxes.set(group.thing.id, pileBox(metrics, box));
  if (group.kind !== 'frame' || !group.thing) return;
  frames.set(group.thing.id, box);
  const card = metrics.pill + metrics.pillGap + cardHeight(metrics);
  const room = box.height - metrics.framePad - metrics.regionLabel;
  const free = Math.max(0, room - group.lines * (card + CARD_GAP) + CARD_GAP);
  const columns = columnsIn(group, box);
  for (const [index, network] of childrenOf(group.thing, 'network').entries()) {
    const column = columns[index % group.columns];
    const line = Math.floor(index / group.columns);
    if (!column) continue;
    const top = box.y + metrics.framePad + free / 2 + line * (card + CARD_GAP);
    placeNetwork(metrics, { network, boxes, top, x: column.x, width: column.width });
  }
}

function pileBox(metrics: Metrics, box: Box): Box {
  const height = Math.min(box.height, metrics.node + metrics.pill + 12);
  return { ...box, y: box.y + (box.height - height) / 2, height };
}

function placeServices(metrics: Metrics, { group, box, services, boxes }: GroupPlace): void {
  const columns = columnsIn(group, box);
  const height = serviceHeight(metrics, group);
  const step = group.lines > 1 ? height + Math.min(28, (box.height - group.lines * height) / group.lines) : 0;
  const top = box.y + (box.height - step * (group.lines - 1) - height) / 2;
  for (const [index, service] of services.entries()) {
    const column = columns[index % group.columns];
    if (!column) continue;
    boxes.set(service.id, {
      x: column.x,
      y: top + Math.floor(index / group.columns) * step,
      width: column.width,
      height,
    });
  }
}

/** Beside each other they are narrow, and their names take two lines. */
function serviceHeight(metrics: Metrics, { lines }: Group): number {
  return lines > 1 ? Math.min(metrics.node, 60) : Math.max(56, Math.min(metrics.node, 64));
}

interface NetworkPlace {
  readonly network: Thing;
  readonly boxes: Map<string, Box>;
  readonly top: number;
  readonly x: number;
  readonly width: number;
}

/** A network with its gateway docked at its upper edge, and its links above. */
function placeNetwork(metrics: Metrics, { network, boxes, top, x, width }: NetworkPlace): void {
  const links = childrenOf(network, 'connection');
  const pill = Math.min(150, (width - 4 * (links.length - 1)) / Math.max(1, links.length));
  const left = x + (width - links.length * (pill + 4) + 4) / 2;
  for (const [index, link] of links.entries()) {
    boxes.set(link.id, { x: left + index * (pill + 4), y: top, width: pill, height: metrics.pill });
  }
  const card = { x, y: top + metrics.pill + metrics.pillGap, width, height: cardHeight(metrics) };
  boxes.set(network.id, card);
  for (const gateway of childrenOf(network, 'gateway')) {
    boxes.set(gateway.id, { x: x + 4, y: card.y + 4, width: width - 8, height: metrics.gateway - 4 });
  }
}
