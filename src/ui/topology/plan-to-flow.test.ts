import { describe, expect, it } from 'vitest';
import { circuitId } from '#domain/model/ids.ts';
import { circuitScenes as scenes } from '#testing/circuit-scenes.ts';
import { deepFreeze } from '#testing/deep-freeze.ts';
import { type Box, bottomOf, rightOf, type Size } from './box.ts';
import { describePlan } from './describe-plan.ts';
import { type Flow, planToFlow, type PictureNode } from './plan-to-flow.ts';
import { sayThing, type Thing, thingsIn } from './thing.ts';

const ams = circuitId('ams');
const closed: ReadonlySet<string> = new Set();
const sizes: readonly Size[] = [
  { width: 374, height: 560 },
  { width: 539, height: 420 },
  { width: 540, height: 420 },
  { width: 655, height: 320 },
  { width: 655, height: 600 },
  { width: 1100, height: 900 },
];
const cases = Object.entries(scenes).flatMap(([name, plan]) =>
  sizes.map((size) => ({
    name: `${name} at ${size.width} × ${size.height}`,
    size,
    flow: planToFlow(plan, ams, { size, opened: closed }),
  })),
);

function boxOf({ position, width = 0, height = 0 }: PictureNode): Box {
  return { ...position, width, height };
}

function node(flow: Flow, id: string): Box {
  const found = flow.nodes.find((each) => each.id === id);
  if (!found) throw new Error(`The picture has no node called ${id}.`);
  return boxOf(found);
}

function meet(a: Box, b: Box): boolean {
  return a.x < rightOf(b) - 0.5 && b.x < rightOf(a) - 0.5 && a.y < bottomOf(b) - 0.5 && b.y < bottomOf(a) - 0.5;
}

function isNoGroup({ kind }: Thing): boolean {
  return kind !== 'path' && kind !== 'region' && kind !== 'authorizations';
}

function draw(name: keyof typeof scenes, size: Size = { width: 655, height: 600 }, opened = closed): Flow {
  return planToFlow(scenes[name], ams, { size, opened });
}

describe('planToFlow', () => {
  it('draws the same picture of the same plan, and leaves the plan alone', () => {
    for (const plan of Object.values(scenes)) {
      const options = { size: { width: 655, height: 600 }, opened: closed };
      const before = JSON.stringify(plan);
      expect(planToFlow(deepFreeze(structuredClone(plan)), ams, options)).toEqual(planToFlow(plan, ams, options));
      expect(JSON.stringify(plan)).toBe(before);
    }
  });

  it('draws nothing where there is no circuit', () => {
    expect(
      planToFlow(scenes.linked, circuitId('gone'), { size: { width: 600, height: 600 }, opened: closed }).nodes,
    ).toEqual([]);
  });

  it('fills the canvas and stays inside it', () => {
    for (const { name, flow, size } of cases) {
      expect(flow.size.width, name).toBe(size.width);
      expect(flow.size.height, name).toBeGreaterThanOrEqual(size.height);
      const boxes = flow.nodes.map(boxOf);
      expect(Math.max(...boxes.map(rightOf)), name).toBeCloseTo(flow.size.width - 8);
      expect(Math.max(...boxes.map(bottomOf)), name).toBeCloseTo(flow.size.height - 8);
      expect(Math.min(...boxes.flatMap(({ x, y }) => [x, y])), name).toBe(8);
    }
  });

  it('lets no two nodes cover each other but a gateway and its network', () => {
    const covered = cases.flatMap(({ name, flow }) => {
      const things = flow.nodes.filter((each) => each.type === 'thing' && each.data.thing.kind !== 'gateway');
      return things.flatMap((one, index) =>
        things
          .slice(index + 1)
          .filter((other) => meet(boxOf(one), boxOf(other)))
          .map((other) => `${name}: ${one.id} and ${other.id}`),
      );
    });
    expect(covered).toEqual([]);
  });

  it('leaves every node room to be read and touched', () => {
    const small = cases.flatMap(({ name, flow }) =>
      flow.nodes
        .filter(({ type, width = 0, height = 0 }) => type === 'thing' && (height < 24 || width < 76))
        .map(({ id }) => `${name}: ${id}`),
    );
    expect(small).toEqual([]);
  });

  it('fits without scrolling what is no more than a few networks', () => {
    expect(draw('routing', { width: 655, height: 330 }).size.height).toBe(330);
    expect(draw('routing', { width: 655, height: 600 }).size.height).toBe(600);
  });

  it('has three zones from left to right, and Microsoft’s reaches under the other two', () => {
    const flow = draw('linked');
    const zones = flow.nodes.filter((each) => each.type === 'zone');
    expect(zones.map(({ data }) => data.title)).toEqual(['Customer', 'Provider · Equinix', 'Microsoft']);
    const [customer, provider, microsoft] = zones.map(boxOf);
    expect(customer && provider && rightOf(customer) < provider.x).toBe(true);
    expect(customer && microsoft && bottomOf(microsoft) > bottomOf(customer)).toBe(true);
  });

  it('has the primary path above the secondary, each in one line', () => {
    const flow = draw('linked');
    for (const [edge, port, msee] of [1, 2].map((path) =>
      ['edge', 'port', 'msee'].map((part) => node(flow, `ams~${part}-${path}`)),
    )) {
      expect(edge && port && msee && edge.y === port.y && port.y === msee.y).toBe(true);
    }
    expect(bottomOf(node(flow, 'ams~edge-1'))).toBeLessThan(node(flow, 'ams').y);
    expect(bottomOf(node(flow, 'ams'))).toBeLessThan(node(flow, 'ams~edge-2').y);
  });

  it('says whose ports they are on ExpressRoute Direct, and draws none of a provider', () => {
    const flow = draw('direct');
    expect(flow.nodes.some(({ id }) => id.includes('~port'))).toBe(false);
    expect(flow.nodes.flatMap((each) => (each.type === 'zone' ? each.data.title : []))).toContain(
      'Your ExpressRoute Direct ports',
    );
    expect(flow.edges.map(({ id }) => id)).toContain('ams~edge-1→ams~msee-1');
  });

  it('draws each line as its goal stands', () => {
    const looks = Object.fromEntries(draw('failed').edges.map(({ id, data }) => [id, data?.line.look]));
    expect(looks).toMatchObject({
      'ams~port-1→ams~msee-1': 'live',
      'ams~msee-1→ams/AzurePrivatePeering': 'broken',
      'ams~msee-2→ams/MicrosoftPeering': 'live',
      'ams/AzurePrivatePeering→ams-hub-weu': 'idle',
      'ams/AzurePrivatePeering→ams-hub-neu': 'broken',
      'ams/MicrosoftPeering/filter→ams~azure-public': 'planned',
    });
  });

  it('joins only nodes that it draws', () => {
    for (const { flow } of cases) {
      const ids = new Set(flow.nodes.map(({ id }) => id));
      expect(flow.edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
      expect(new Set(flow.edges.map(({ id }) => id)).size).toBe(flow.edges.length);
    }
  });

  it('collapses a region of more than six networks until it is opened', () => {
    const collapsed = draw('many');
    expect(collapsed.nodes.some(({ id }) => id === 'spoke-02')).toBe(false);
    expect(node(collapsed, 'ams~region-West Europe').width).toBeGreaterThan(100);
    const open = draw('many', { width: 655, height: 600 }, new Set(['ams~region-West Europe']));
    expect(open.nodes.filter((each) => each.type === 'thing' && each.data.thing.kind === 'network')).toHaveLength(26);
    expect(open.size.height).toBeGreaterThan(600);
  });

  it('collapses more than two authorizations', () => {
    expect(draw('many').nodes.some(({ id }) => id === 'for-a')).toBe(false);
    const open = draw('many', { width: 655, height: 600 }, new Set(['ams~authorizations']));
    expect(open.nodes.filter(({ id }) => id.startsWith('for-'))).toHaveLength(4);
  });

  it('stands in reading order, as the outline does', () => {
    const ids = draw('linked').nodes.flatMap((each) => (each.type === 'thing' ? each.id : []));
    expect(ids.slice(0, 4)).toEqual(['ams', 'ams~edge-1', 'ams~port-1', 'ams~msee-1']);
    expect(ids.indexOf('ams/AzurePrivatePeering')).toBeLessThan(ids.indexOf('ams-hub-weu'));
    expect(ids.indexOf('hub-neu')).toBeLessThan(ids.indexOf('ams/MicrosoftPeering'));
  });

  it('has a node for everything that the outline names, and for nothing else', () => {
    const all = new Set(['ams~region-West Europe', 'ams~region-North Europe', 'ams~authorizations']);
    for (const plan of Object.values(scenes)) {
      const root = describePlan(plan, ams);
      const named = (root ? thingsIn(root) : []).filter(isNoGroup);
      const { nodes } = planToFlow(plan, ams, { size: { width: 655, height: 600 }, opened: all });
      const drawn = nodes.flatMap((each) => (each.type === 'thing' ? each.data.thing : []));
      expect(drawn.filter(isNoGroup).map(sayThing)).toEqual(named.map(sayThing));
    }
  });

  it('keeps a place for networks while there are none', () => {
    expect(draw('provisioning').nodes.some(({ type }) => type === 'hint')).toBe(true);
    expect(draw('linked').nodes.some(({ type }) => type === 'hint')).toBe(false);
  });
});
