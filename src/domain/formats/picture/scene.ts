import { isDirect } from '#domain/model/circuit-condition.ts';
import { circuitsOf, networksOf, peeringOf, peeringsOf, portOf, sitesOf } from '#domain/model/look-up.ts';
import { regionName } from '#domain/model/places.ts';
import type { Circuit, Connection, Peering, Plan, VirtualNetwork } from '#domain/model/plan.ts';
import type { GlobalReach } from '#domain/model/global-reach.ts';
import { gatewayIdOf } from '#domain/model/ids.ts';
import type { Omission } from '#domain/shapes/format.ts';
import { circuitName, peeringWord } from '../hand-over/named.ts';
import { shortened } from '../text/plain-line.ts';

/** A thing of the picture. Its id is made up here, so that nothing of the plan stands where an id stands. */
export interface Thing {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Only planned: drawn with a broken line. */
  readonly planned: boolean;
}

/** A circuit from your routers to its peerings. */
export interface CircuitRow {
  readonly title: string;
  readonly edges: readonly [Thing, Thing];
  readonly ports: readonly [Thing, Thing];
  readonly msees: readonly [Thing, Thing];
  readonly peerings: readonly Thing[];
}

export interface Region {
  readonly title: string;
  readonly networks: readonly Thing[];
}

export interface Line {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly look: 'path' | 'link' | 'reach';
  readonly planned: boolean;
}

/** What a picture of the plan shows, before anything has a place. */
export interface Scene {
  readonly title: string;
  /** Whose ports stand between the customer and Microsoft. */
  readonly between: string;
  readonly rows: readonly CircuitRow[];
  readonly regions: readonly Region[];
  readonly lines: readonly Line[];
}

// What fits into a box: a title, a line of detail below it, and the line above everything.
const short = (text: string): string => shortened(text, 22);
const detailed = (...texts: readonly string[]): string => shortened(texts.filter(Boolean).join(', '), 30);
const headline = (text: string): string => shortened(text, 90);

/** The plan as a picture: two paths for each circuit, its peerings, and the networks by region. */
export function sceneOf(plan: Plan): Scene {
  const circuits = circuitsOf(plan);
  const rows = circuits.map((circuit, index) => rowOf(plan, circuit, `c${index}`));
  const networks = networksOf(plan).map((network, index) => ({
    network,
    thing: networkThing(plan, network, `n${index}`),
  }));
  const peeringIds = new Map(
    circuits.flatMap((circuit, index) =>
      peeringsOf(plan, circuit.id).map((peering, place): readonly [string, string] => [
        peering.id,
        `c${index}-p${place}`,
      ]),
    ),
  );
  const networkIds = new Map(networks.map(({ network, thing }) => [gatewayIdOf(network.id), thing.id]));
  const joint = (circuit: Circuit): string | undefined =>
    peeringIds.get(peeringOf(plan, circuit.id, 'AzurePrivatePeering')?.id ?? '');
  return {
    title: headline(plan.name) || 'ExpressRoute plan',
    between: betweenWords(circuits),
    rows,
    regions: regionsOf(networks),
    lines: [
      ...rows.flatMap(pathsOf),
      ...Object.values<Connection>(plan.connections).flatMap((connection) => {
        const circuit = plan.circuits[connection.circuitId];
        const from = circuit && joint(circuit);
        const to = networkIds.get(connection.gatewayId);
        if (from === undefined || to === undefined) return [];
        return [{ from, to, title: '', look: 'link' as const, planned: connection.azure === null }];
      }),
      ...Object.values<GlobalReach>(plan.globalReaches).flatMap((reach) => {
        const [one, other] = [plan.circuits[reach.circuitId], plan.circuits[reach.peerCircuitId]];
        const from = one && joint(one);
        const to = other && joint(other);
        if (from === undefined || to === undefined) return [];
        return [{ from, to, title: 'Global Reach', look: 'reach' as const, planned: reach.azure === null }];
      }),
    ],
  };
}

function rowOf(plan: Plan, circuit: Circuit, id: string): CircuitRow {
  const { settings, azure } = circuit;
  const planned = azure === null;
  const bandwidth = settings.bandwidthInMbps === null ? '' : bandwidthWords(settings.bandwidthInMbps);
  const holder = isDirect(circuit) ? 'ExpressRoute Direct' : short(settings.serviceProviderName) || 'Provider';
  const port = portOf(plan, circuit)?.settings;
  const pair = (kind: string, title: string, detail: string): readonly [Thing, Thing] => [
    { id: `${id}-${kind}1`, title, detail: detailed('primary', detail), planned },
    { id: `${id}-${kind}2`, title, detail: detailed('secondary', detail), planned },
  ];
  const sites = siteWords(sitesOf(plan, circuit.id).map((site) => site.settings.name));
  return {
    title: [short(circuitName(circuit)), bandwidth, short(settings.tier)].filter(Boolean).join(' · '),
    edges: [
      { id: `${id}-e1`, title: 'Your primary router', detail: sites, planned },
      { id: `${id}-e2`, title: 'Your secondary router', detail: sites, planned },
    ],
    ports: pair('x', holder, port?.name ?? ''),
    msees: pair('m', 'Microsoft edge', settings.peeringLocation || (port?.peeringLocation ?? '')),
    peerings: peeringsOf(plan, circuit.id).map((peering, place) => peeringThing(peering, `${id}-p${place}`)),
  };
}

function betweenWords(circuits: readonly Circuit[]): string {
  const direct = circuits.filter(isDirect).length;
  if (direct === 0) return 'Provider';
  return direct === circuits.length ? 'Your own ports' : 'Provider, or your own ports';
}

const bandwidthWords = (mbps: number): string => (mbps < 1000 ? `${mbps} Mbps` : `${mbps / 1000} Gbps`);

/** The first site, and how many there are besides: a list of them would be cut off. */
function siteWords([first = '', ...others]: readonly string[]): string {
  const further = others.length === 0 ? '' : ` + ${others.length}`;
  return `${shortened(first, 30 - further.length)}${further}`;
}

function peeringThing(peering: Peering, id: string): Thing {
  const { vlanId, peerASN } = peering.settings;
  const detail = [vlanId === null ? '' : `VLAN ${vlanId}`, peerASN === null ? '' : `AS ${peerASN}`];
  const word = peeringWord(peering);
  return {
    id,
    title: `${word.charAt(0).toUpperCase()}${word.slice(1)} peering`,
    detail: detail.filter(Boolean).join(', '),
    planned: peering.azure === null,
  };
}

function networkThing(plan: Plan, { id: networkId, settings, azure }: VirtualNetwork, id: string): Thing {
  const gateway = plan.gateways[gatewayIdOf(networkId)];
  const detail = [settings.addressSpace[0] ?? '', gateway?.settings.sku ?? 'no gateway'];
  return { id, title: short(settings.name) || 'unnamed', detail: detailed(...detail), planned: azure === null };
}

function regionsOf(
  networks: readonly { readonly network: VirtualNetwork; readonly thing: Thing }[],
): readonly Region[] {
  const regions = new Map<string, readonly Thing[]>();
  for (const { network, thing } of networks) {
    const region = short(regionName(network.settings.location)) || 'Region not chosen';
    regions.set(region, [...(regions.get(region) ?? []), thing]);
  }
  return [...regions].map(([title, things]) => ({ title, networks: things }));
}

function path(from: Thing, to: Thing): Line {
  return { from: from.id, to: to.id, title: '', look: 'path', planned: from.planned || to.planned };
}

function pathsOf({ edges, ports, msees, peerings }: CircuitRow): readonly Line[] {
  return ([0, 1] as const).flatMap((side) => [
    path(edges[side], ports[side]),
    path(ports[side], msees[side]),
    ...peerings.map((peering) => path(msees[side], peering)),
  ]);
}

const isThere = (shelf: object): boolean => Object.keys(shelf).length > 0;

/** What of the plan no picture shows. */
export function notDrawn(plan: Plan): readonly Omission[] {
  const links = Object.values<Connection>(plan.connections).filter(({ circuitId }) => {
    const circuit = plan.circuits[circuitId];
    return !circuit || !peeringOf(plan, circuit.id, 'AzurePrivatePeering');
  });
  return [
    ...(isThere(plan.routeFilters) ? [{ subject: null, words: 'Route filters are not drawn.' }] : []),
    ...(isThere(plan.authorizations) ? [{ subject: null, words: 'Authorizations are not drawn.' }] : []),
    ...links.map(({ id }) => ({
      subject: id,
      words: 'A link is not drawn: its circuit has no private peering in the plan yet.',
    })),
  ];
}
