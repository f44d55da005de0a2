import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circuitId, networkId, type SiteId } from '#domain/model/ids.ts';
import type { CircuitDesign } from '#domain/model/circuit-design.ts';
import type { Plan } from '#domain/model/plan.ts';
import { circuit, circuitIn, connection, network, type Part, peering, planWith } from '#testing/plans.ts';
import { design, peeringDesign, port, site } from '#testing/surroundings.ts';
import { type NetworkResiliency, resiliencyOf } from './resiliency.ts';
import { resiliencySteps } from './resiliency-steps.ts';
import { applyTo } from './run.ts';

// --- A second opinion: a graph of single steps, searched anew for each component that is taken away.

interface Node {
  /** What fails with it; null for what cannot. */
  readonly label: string | null;
  readonly next: string[];
}

const places: readonly { readonly place: string; readonly city: string; readonly sites: readonly string[] }[] = [
  { place: 'Amsterdam', city: 'Amsterdam', sites: ['Amsterdam', 'Amsterdam'] },
  { place: 'Amsterdam2', city: 'Amsterdam', sites: ['Amsterdam2', 'Amsterdam2'] },
  { place: 'London', city: 'London', sites: ['London', 'London'] },
  { place: 'Amsterdam Metro', city: 'Amsterdam', sites: ['Amsterdam Metro 1', 'Amsterdam Metro 2'] },
];

interface CircuitShape {
  readonly place: number;
  readonly provider: number;
  readonly oneRouter: boolean;
  readonly oneLink: boolean;
  readonly sessions: 'both' | 'primary' | 'secondary';
  readonly disabled: boolean;
  readonly direct: boolean;
}

interface Shape {
  readonly circuits: readonly CircuitShape[];
  /** For each network, its circuits, and whether its gateway stands in one zone. */
  readonly networks: readonly { readonly on: readonly number[]; readonly oneZone: boolean }[];
  readonly sites: readonly (readonly number[])[];
}

const providers = ['Equinix', 'Colt'];

function planOf({ circuits, networks, sites }: Shape): Plan {
  return planWith(
    port('pair'),
    ...circuits.flatMap((shape, index) => circuitParts(shape, `c${index}`)),
    ...networks.flatMap(({ on, oneZone }, index) => [
      network(`n${index}`, { sku: oneZone ? 'Standard' : 'ErGw1AZ' }),
      ...on.map((each) => connection(`c${each}-n${index}`, { on: `c${each}`, to: `n${index}` })),
    ]),
    ...sites.map((on, index) => site(`s${index}`, { circuitIds: on.map((each) => circuitId(`c${each}`)) })),
  );
}

function circuitParts(shape: CircuitShape, name: string): readonly Part[] {
  const stated: CircuitDesign = {
    ...(shape.oneRouter ? { edgeRouters: 1 } : {}),
    ...(shape.oneLink ? { bothLinksBuilt: false } : {}),
  };
  const place = places[shape.place]?.place ?? '';
  const where = shape.direct
    ? { expressRoutePort: 'pair', serviceProviderName: '', peeringLocation: place }
    : { serviceProviderName: providers[shape.provider] ?? '', peeringLocation: place };
  return [
    circuitIn('PD', { name, settings: where }),
    design(name, { ...stated }),
    peering('AzurePrivatePeering', { on: name, azure: { state: shape.disabled ? 'Disabled' : 'Enabled' } }),
    peeringDesign('AzurePrivatePeering', { sessionsBuilt: shape.sessions }, name),
  ];
}

type Join = (from: string, to: string, label: string | null) => void;

/** Site by site, hop by hop, from the shape alone. */
function graphOf({ circuits, networks, sites }: Shape): Map<string, Node> {
  const graph = new Map<string, Node>();
  const join: Join = (from, to, label) => {
    if (!graph.has(from)) return;
    if (!graph.has(to)) graph.set(to, { label, next: [] });
    graph.get(from)?.next.push(to);
  };
  graph.set('undescribed', { label: null, next: [] });
  for (const [index] of sites.entries()) graph.set(`s${index}`, { label: `site s${index}`, next: [] });
  for (const [index, shape] of circuits.entries()) {
    const landing = sites.flatMap((on, number) => (on.includes(index) ? [`s${number}`] : []));
    const sources = landing.length > 0 ? landing : ['undescribed'];
    for (const link of ['primary', 'secondary'] as const) {
      if (isThere(shape, link)) joinLink(join, { shape, id: `c${index}`, link, sources });
    }
  }
  for (const [index, { on, oneZone }] of networks.entries()) joinNetwork(join, `n${index}`, { on, oneZone });
  return graph;
}

function isThere({ disabled, sessions, oneLink }: CircuitShape, link: string): boolean {
  return !disabled && (sessions === 'both' || sessions === link) && !(oneLink && link === 'secondary');
}

function joinLink(
  join: Join,
  leg: {
    readonly shape: CircuitShape;
    readonly id: string;
    readonly link: string;
    readonly sources: readonly string[];
  },
): void {
  const { shape, id, link, sources } = leg;
  const here = places[shape.place];
  const hops = [
    shape.oneRouter ? `edge ${id}` : `edge ${id} ${link}`,
    shape.direct ? 'port pair' : `provider ${providers[shape.provider]}`,
    `city ${here?.city}`,
    `location ${here?.sites[link === 'primary' ? 0 : 1]}`,
    `link ${id} ${link}`,
    `msee ${id} ${link}`,
  ];
  const names = hops.map((hop) => `${id} ${link} ${hop}`);
  for (const source of sources) join(source, names[0] ?? '', hops[0] ?? null);
  for (const [at, name] of names.slice(1).entries()) join(names[at] ?? '', name, hops[at + 1] ?? null);
  join(names.at(-1) ?? '', `circuit ${id}`, `circuit ${id}`);
  join(`circuit ${id}`, `peering ${id}`, `peering ${id}`);
}

function joinNetwork(
  join: Join,
  id: string,
  { on, oneZone }: { readonly on: readonly number[]; readonly oneZone: boolean },
): void {
  for (const each of on) {
    join(`peering c${each}`, `to ${id} on ${each}`, `connection c${each}-${id}`);
    join(`to ${id} on ${each}`, `gateway ${id}`, `gateway ${id}/gateway`);
  }
  join(`gateway ${id}`, `zone ${id}`, oneZone ? `zone ${id}/gateway` : null);
  join(`zone ${id}`, id, null);
}

function reached(graph: ReadonlyMap<string, Node>, from: string, without: string | null): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const node = graph.get(name);
    if (!node || seen.has(name) || (without !== null && node.label === without)) continue;
    seen.add(name);
    open.push(...node.next);
  }
  return seen;
}

interface Verdict {
  readonly whole: boolean;
  readonly lostSites: readonly string[];
}

/** By taking one component after the other away. */
function bruteForce(shape: Shape, target: string): ReadonlyMap<string, Verdict> {
  const graph = graphOf(shape);
  const sources = [...shape.sites.keys()].map((index) => `s${index}`).concat('undescribed');
  const before = sources.filter((source) => reached(graph, source, null).has(target));
  const labels = new Set([...graph.values()].flatMap(({ label }) => label ?? []));
  const verdicts = new Map<string, Verdict>();
  for (const label of labels) {
    const lost = before.filter((source) => !reached(graph, source, label).has(target));
    const felt = label.startsWith('site ') ? lost.length === before.length : true;
    if (lost.length === 0 || !felt) continue;
    verdicts.set(label, {
      whole: lost.length === before.length,
      lostSites: lost.filter((each) => each !== 'undescribed').toSorted(),
    });
  }
  return verdicts;
}

function ownVerdicts({ cuts }: NetworkResiliency): ReadonlyMap<string, Verdict> {
  return new Map(
    [...cuts].map(([id, { whole, lostSites }]) => [
      id,
      { whole, lostSites: lostSites.map((each: SiteId): string => each).toSorted() },
    ]),
  );
}

const shapes: fc.Arbitrary<Shape> = fc.integer({ min: 1, max: 4 }).chain((count) => {
  const some = fc.uniqueArray(fc.nat({ max: count - 1 }), { maxLength: count });
  return fc.record({
    circuits: fc.array(
      fc.record({
        place: fc.nat({ max: places.length - 1 }),
        provider: fc.nat({ max: 1 }),
        oneRouter: fc.boolean(),
        oneLink: fc.boolean(),
        sessions: fc.constantFrom('both', 'both', 'primary', 'secondary'),
        disabled: fc.constantFrom(false, false, false, true),
        direct: fc.constantFrom(false, false, false, true),
      }),
      { minLength: count, maxLength: count },
    ),
    networks: fc.array(fc.record({ on: some, oneZone: fc.boolean() }), { minLength: 1, maxLength: 4 }),
    sites: fc.array(some, { maxLength: 4 }),
  });
});

describe('which single failure cuts which network', () => {
  test('is what searching a graph finds, with each component taken away in turn, on 500 random plans', () => {
    let felt = 0;
    fc.assert(
      fc.property(shapes, (shape) => {
        const { networks } = resiliencyOf(planOf(shape));
        for (const each of networks) {
          const expected = bruteForce(shape, each.network.id);
          felt += expected.size;
          const own = ownVerdicts(each);
          expect([...own].toSorted()).toEqual([...expected].toSorted());
        }
      }),
      { numRuns: 500 },
    );
    expect(felt).toBeGreaterThan(2000);
  }, 60_000);

  test('takes time in proportion to the plan', () => {
    const circuits = Array.from({ length: 20 }, (_, index) => circuitIn('PD', { name: `c${index}` }));
    const networks = Array.from({ length: 1000 }, (_, index) => [
      network(`n${index}`),
      connection(`a${index}`, { on: `c${index % 20}`, to: `n${index}` }),
      connection(`b${index}`, { on: `c${(index + 1) % 20}`, to: `n${index}` }),
    ]);
    const plan = planWith(...circuits, ...networks.flat());
    const times = [1, 2, 3].map(() => {
      const begin = cpuTime();
      expect(resiliencyOf(plan).networks).toHaveLength(1000);
      return cpuTime() - begin;
    });
    // The first may pay for compiling; work is counted, whatever else the machine is doing.
    expect(Math.min(...times)).toBeLessThan(500);
  });
});

/** Milliseconds of work. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const hub = (plan: Plan): NetworkResiliency => {
  const found = resiliencyOf(plan).networks.find(({ network: each }) => each.id === networkId('hub'));
  if (!found) throw new Error('The test plan has lost its network.');
  return found;
};

const oneCircuit = (): Plan => planWith(circuit('ams'), network('hub'), connection('ams-hub', { stage: 'planned' }));

describe('what would raise it', () => {
  test('a second circuit comes first, and the plan is better by as much as it says', () => {
    const plan = oneCircuit();
    const [best] = resiliencySteps(plan);
    if (!best) throw new Error('There is no step.');
    expect(best.title).toMatch(/second circuit/);
    const after = best.requests.reduce((next, request) => applyTo(next, request, { day: 0, guid: '' }), plan);
    expect(hub(after).level).toBe('Maximum');
    expect(hub(plan).cuts.size - hub(after).cuts.size).toBe(best.removed);
  });

  test('a planned circuit can become Metro, a live one cannot', () => {
    expect(resiliencySteps(oneCircuit()).map(({ title }) => title)).toContain('ams as Amsterdam Metro');
    const live = planWith(circuitIn('PD'), network('hub'), connection('ams-hub'));
    expect(resiliencySteps(live).map(({ title }) => title)).not.toContain('ams as Amsterdam Metro');
  });

  test('a circuit that stands elsewhere already is used, and a second router and zones are seen', () => {
    const plan = planWith(
      circuitIn('PD'),
      circuitIn('PD', { name: 'lon', settings: { peeringLocation: 'London' } }),
      design('ams', { edgeRouters: 1, bothLinksBuilt: false }),
      network('hub', { sku: 'Standard' }),
      connection('ams-hub'),
    );
    const titles = resiliencySteps(plan).map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining(['Link 1 network to lon too', '1 gateway over all availability zones']),
    );
  });

  test('nothing helps a plan without a way', () => {
    expect(resiliencySteps(planWith(circuit('ams'), network('hub')))).toEqual([]);
  });
});
