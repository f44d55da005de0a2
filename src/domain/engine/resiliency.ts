import type { CircuitId, SiteId } from '#domain/model/ids.ts';
import { networksOf, sitesOf } from '#domain/model/look-up.ts';
import type { Plan, VirtualNetwork } from '#domain/model/plan.ts';
import { circuitsTo, levelOf, levelReason, type ResiliencyLevel } from '#domain/model/resiliency-level.ts';
import { type Component, componentKinds, type Way, waysTo } from './resiliency-ways.ts';

/** What the failure of one component does to a network. */
interface Cut {
  /** True where no site reaches the network any more. */
  readonly whole: boolean;
  /** Sites that lose it; empty where the plan describes none. */
  readonly lostSites: readonly SiteId[];
}

export interface NetworkResiliency {
  readonly network: VirtualNetwork;
  /** Null where no circuit leads there. */
  readonly level: ResiliencyLevel | null;
  readonly reason: string;
  /** By component: all that take part in some way to it. */
  readonly parts: ReadonlySet<string>;
  /** By component: those whose failure is felt. */
  readonly cuts: ReadonlyMap<string, Cut>;
}

export interface Resiliency {
  /** From the customer to the gateway. */
  readonly components: readonly Component[];
  readonly networks: readonly NetworkResiliency[];
}

/** Which single failure cuts which network. Each way is looked at once for each group of sites that land alike. */
export function resiliencyOf(plan: Plan, networks: readonly VirtualNetwork[] = networksOf(plan)): Resiliency {
  const components = new Map<string, Component>();
  const found = networks.map((network) => fateOf(plan, network, components));
  const order = new Map(componentKinds.map((kind, index) => [kind, index]));
  const place = ({ kind }: Component): number => order.get(kind) ?? 0;
  return { components: [...components.values()].toSorted((a, b) => place(a) - place(b)), networks: found };
}

function fateOf(plan: Plan, network: VirtualNetwork, components: Map<string, Component>): NetworkResiliency {
  const ways = waysTo(plan, network.id);
  const groups = groupsOf(plan, ways);
  const sites = groups.flatMap((group) => group.sites);
  const sitePieces = sites.map((id): Component => {
    return { id: `site ${id}`, kind: 'site', name: plan.sites[id]?.settings.name || 'Unnamed site', subject: id };
  });
  const pieces = [...sitePieces, ...ways.flatMap((way) => way.parts)];
  for (const piece of pieces) components.set(piece.id, piece);
  const circuits = circuitsTo(plan, network.id);
  return {
    network,
    level: levelOf(circuits),
    reason: levelReason(circuits),
    parts: new Set(pieces.map((piece) => piece.id)),
    cuts: new Map([...siteCuts(groups), ...partCuts(groups)]),
  };
}

/** Sites that land on the same of a network's circuits. A group without sites stands for those that nobody described. */
interface Group {
  readonly sites: readonly SiteId[];
  readonly ways: readonly Way[];
}

function groupsOf(plan: Plan, ways: readonly Way[]): readonly Group[] {
  const landings = new Map<SiteId, CircuitId[]>();
  const undescribed: CircuitId[] = [];
  for (const id of new Set(ways.map((way) => way.circuit.id))) {
    const sites = sitesOf(plan, id);
    if (sites.length === 0) undescribed.push(id);
    for (const site of sites) landings.set(site.id, [...(landings.get(site.id) ?? []), id]);
  }
  const byLanding = new Map<string, { sites: SiteId[]; circuits: readonly CircuitId[] }>();
  for (const [site, circuits] of landings) {
    const key = JSON.stringify(circuits);
    const group = byLanding.get(key);
    if (group) group.sites.push(site);
    else byLanding.set(key, { sites: [site], circuits });
  }
  const all = [...byLanding.values(), ...(undescribed.length > 0 ? [{ sites: [], circuits: undescribed }] : [])];
  return all.map(({ sites, circuits }) => ({ sites, ways: ways.filter((way) => circuits.includes(way.circuit.id)) }));
}

/** The loss of a site is felt by the others only if none of them reaches the network. */
function siteCuts(groups: readonly Group[]): readonly (readonly [string, Cut])[] {
  const [only, ...others] = groups;
  const [site, another] = only?.sites ?? [];
  if (site === undefined || another !== undefined || others.length > 0) return [];
  return [[`site ${site}`, { whole: true, lostSites: [site] }]];
}

/** A component cuts a group off when every way of the group needs it. */
function partCuts(groups: readonly Group[]): readonly (readonly [string, Cut])[] {
  const lost = new Map<string, { groups: number; sites: SiteId[] }>();
  for (const group of groups) {
    for (const id of neededByAll(group.ways)) {
      const before = lost.get(id) ?? { groups: 0, sites: [] };
      lost.set(id, { groups: before.groups + 1, sites: [...before.sites, ...group.sites] });
    }
  }
  return [...lost].map(([id, { groups: count, sites }]) => [id, { whole: count === groups.length, lostSites: sites }]);
}

function neededByAll(ways: readonly Way[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const way of ways) for (const part of way.parts) counts.set(part.id, (counts.get(part.id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) => (count === ways.length ? [id] : []));
}

/** How much is cut in all: one for each network that a failure takes away, a half where only some sites lose it. */
export function burdenOf({ networks }: Resiliency): number {
  return networks.flatMap(({ cuts }) => [...cuts.values()]).reduce((sum, cut) => sum + (cut.whole ? 1 : 0.5), 0);
}

/** The lowest level of all networks that have one. */
export function lowestLevel({ networks }: Resiliency): ResiliencyLevel | null {
  const order = ['Standard', 'High', 'Maximum'] as const;
  return order.find((level) => networks.some((each) => each.level === level)) ?? null;
}
