import type { Edge, Node } from '@xyflow/react';
import { isDirect } from '#domain/model/circuit-condition.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import type { Actor, Circuit, Plan } from '#domain/model/plan.ts';
import type { Box, Size } from './box.ts';
import { describePlan } from './describe-plan.ts';
import { drawLines, type DrawnLine } from './draw-lines.ts';
import { isCollapsible } from './pack.ts';
import { type Places, placeThings } from './place.ts';
import { type Thing, thingsIn } from './thing.ts';

export type ZoneNode = Node<
  {
    readonly title: string;
    readonly owner: Actor;
    readonly outline: string;
    readonly inset: number;
    readonly wraps: boolean;
  },
  'zone'
>;
export type FrameNode = Node<{ readonly thing: Thing; readonly collapsible: boolean; readonly label: number }, 'frame'>;
export type HintNode = Node<{ readonly text: string; readonly circuitId: CircuitId }, 'hint'>;
export type ThingNode = Node<
  {
    readonly thing: Thing;
    /** How many lines of text fit. */
    readonly lines: 2 | 3;
    /** A tile beside the text, a small sign before the title, or nothing where the room is needed for words. */
    readonly glyph: 'tile' | 'inline' | 'none';
    /** Height of the gateway that is docked to a network. */
    readonly gateway: number;
    /** True for a group whose members are shown. */
    readonly open: boolean;
    /** True for what has just come into an open picture. */
    readonly fresh: boolean;
  },
  'thing'
>;
export type PictureNode = ZoneNode | FrameNode | HintNode | ThingNode;
export type LineEdge = Edge<{ readonly line: DrawnLine }, 'line'>;

export interface Flow {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly LineEdge[];
  readonly size: Size;
}

export interface FlowOptions {
  readonly size: Size;
  /** Regions and lists that a person has opened. */
  readonly opened: ReadonlySet<string>;
}

const nothing: Flow = { nodes: [], edges: [], size: { width: 0, height: 0 } };

/** The picture of one circuit, drawn from the plan alone. */
export function planToFlow(plan: Plan, circuitId: CircuitId, options: FlowOptions): Flow {
  const circuit = plan.circuits[circuitId];
  const root = describePlan(plan, circuitId);
  if (!circuit || !root) return nothing;
  const places = placeThings(root, options);
  return {
    nodes: [
      ...zoneNodes(circuit, places),
      ...frameNodes(root, places),
      ...hintNode(circuitId, places),
      ...thingNodes(root, places, options.opened),
    ],
    edges: drawLines(root, places).map(toEdge),
    size: places.size,
  };
}

function toEdge(line: DrawnLine): LineEdge {
  const tie = line.look === 'tie' ? '~tie' : '';
  return {
    id: `${line.from}→${line.to}${tie}`,
    type: 'line',
    source: line.from,
    target: line.to,
    zIndex: 0,
    data: { line },
    // The nodes say in words what the lines show.
    ariaRole: 'presentation',
    domAttributes: { 'aria-hidden': true, 'aria-roledescription': undefined },
  };
}

const still = { draggable: false, selectable: false, focusable: false, connectable: false } as const;
// The wrapper is no control: what can be pressed is a button in it.
const quiet = { ariaRole: 'presentation', domAttributes: { 'aria-roledescription': undefined } } as const;

function at(box: Box) {
  const { x, y, width, height } = box;
  return { position: { x, y }, width, height, ...still, ...quiet };
}

function zoneNodes({ settings, ...circuit }: Circuit, { zones }: Places): readonly ZoneNode[] {
  const { customer, provider, microsoft, band } = zones;
  const name = settings.serviceProviderName;
  const direct = isDirect({ settings, ...circuit });
  const roomy = provider.width >= 138;
  const between = name === '' || roomy ? ['Provider', name].filter((word) => word !== '').join(' · ') : name;
  const whole = { x: band.x, y: microsoft.y, width: band.width, height: band.y + band.height - microsoft.y };
  return [
    {
      ...at(customer),
      id: 'zone-customer',
      type: 'zone',
      zIndex: -2,
      data: { title: 'Customer', owner: 'customer', outline: '', inset: 12, wraps: false },
    },
    {
      ...at(provider),
      id: 'zone-provider',
      type: 'zone',
      zIndex: -2,
      data: {
        title: direct ? 'Your ExpressRoute Direct ports' : between,
        owner: direct ? 'customer' : 'provider',
        outline: '',
        inset: 12,
        wraps: direct,
      },
    },
    {
      ...at(whole),
      id: 'zone-microsoft',
      type: 'zone',
      zIndex: -3,
      data: {
        title: 'Microsoft',
        owner: 'microsoft',
        outline: stepOutline({ left: microsoft.x - whole.x, top: band.y - whole.y, size: whole }),
        inset: microsoft.x - whole.x + 12,
        wraps: false,
      },
    },
  ];
}

/** A box whose upper left part is cut out: Microsoft's zone reaches under the other two. */
function stepOutline({
  left,
  top,
  size,
}: {
  readonly left: number;
  readonly top: number;
  readonly size: Size;
}): string {
  const r = 16;
  const { width, height } = size;
  return [
    `M${left + r} 0H${width - r}Q${width} 0 ${width} ${r}`,
    `V${height - r}Q${width} ${height} ${width - r} ${height}`,
    `H${r}Q0 ${height} 0 ${height - r}`,
    `V${top + r}Q0 ${top} ${r} ${top}`,
    `H${left - r / 2}Q${left} ${top} ${left} ${top - r / 2}`,
    `V${r}Q${left} 0 ${left + r} 0Z`,
  ].join('');
}

function frameNodes(root: Thing, { frames, metrics }: Places): readonly FrameNode[] {
  return thingsIn(root).flatMap((thing) => {
    const box = frames.get(thing.id);
    if (!box) return [];
    return [
      {
        ...at(box),
        id: thing.id,
        type: 'frame',
        zIndex: -1,
        data: { thing, collapsible: isCollapsible(thing), label: metrics.regionLabel },
      },
    ];
  });
}

function hintNode(circuitId: CircuitId, { hint }: Places): readonly HintNode[] {
  const text = 'Private peering leads here: to virtual networks, by Azure region.';
  return hint ? [{ ...at(hint), id: 'hint', type: 'hint', zIndex: -1, data: { text, circuitId } }] : [];
}

/** In reading order: whoever tabs through the picture follows the outline. */
function thingNodes(root: Thing, { boxes, metrics }: Places, opened: ReadonlySet<string>): readonly ThingNode[] {
  return thingsIn(root).flatMap((thing) => {
    const box = boxes.get(thing.id);
    if (!box) return [];
    const lines = box.height >= leastForThree(thing, metrics) ? 3 : 2;
    const data = {
      thing,
      lines,
      glyph: glyphFor(thing, box),
      gateway: metrics.gateway,
      open: opened.has(thing.id),
      fresh: false,
    } as const;
    return [{ ...at(box), id: thing.id, type: 'thing', zIndex: thing.kind === 'gateway' ? 2 : 1, data }];
  });
}

function glyphFor({ kind }: Thing, { width }: Box): ThingNode['data']['glyph'] {
  if (kind === 'service') return width >= 200 ? 'tile' : 'none';
  if (width >= 156) return 'tile';
  return width >= 114 ? 'inline' : 'none';
}

function leastForThree({ kind }: Thing, { gateway }: Places['metrics']): number {
  if (kind === 'circuit') return 42;
  return kind === 'network' ? gateway + 62 : 58;
}
