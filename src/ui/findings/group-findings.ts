import type { Noticed } from '#domain/engine/finding-key.ts';
import { circuitId, type EntityId } from '#domain/model/ids.ts';
import { type EntityKind, findEntity, kindOf, nameOf, networkBehind, shelfOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';

/** A circuit, a network or whatever else stands by itself, with what is found on it and on its parts. */
export interface Group {
  readonly owner: EntityId;
  readonly name: string;
  /** “Circuit · Amsterdam · Equinix · 200 Mbps Standard”. */
  readonly about: string;
  readonly findings: readonly Noticed[];
}

const ranks = { error: 0, warning: 1, info: 2 } as const;

/** Every group of the plan: the gravest first, then those on which nothing was found. */
export function groupFindings(plan: Plan, findings: readonly Noticed[]): readonly Group[] {
  const byOwner = new Map<EntityId, Noticed[]>(ownersOf(plan).map((id) => [id, []]));
  for (const finding of findings) {
    const owner = ownerOf(plan, finding.subject);
    const known = byOwner.get(owner);
    if (known) known.push(finding);
    else byOwner.set(owner, [finding]);
  }
  return [...byOwner].map(([owner, found]) => toGroup(plan, owner, found)).toSorted((a, b) => gravity(a) - gravity(b));
}

function toGroup(plan: Plan, owner: EntityId, findings: readonly Noticed[]): Group {
  const sorted = findings.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
  return { owner, name: nameOf(plan, owner), about: aboutOf(plan, owner), findings: sorted };
}

function gravity({ findings }: Group): number {
  const [first] = findings;
  return first ? ranks[first.severity] : 3;
}

const standAlone = ['circuit', 'network', 'port', 'routeFilter', 'globalReach', 'site', 'subscription'] as const;

function ownersOf(plan: Plan): readonly EntityId[] {
  return standAlone.flatMap((kind): readonly EntityId[] => {
    const shelf: { readonly [id: string]: { readonly id: EntityId } } = plan[shelfOf[kind]];
    return Object.values(shelf).map(({ id }) => id);
  });
}

/** Parts are told of with what they are part of. */
function ownerOf(plan: Plan, subject: EntityId): EntityId {
  const entity = findEntity(plan, subject);
  if (!entity || 'peerCircuitId' in entity) return subject;
  if ('networkId' in entity) return entity.networkId;
  if ('gatewayId' in entity) return networkBehind(plan, entity.gatewayId)?.id ?? entity.circuitId;
  return 'circuitId' in entity ? entity.circuitId : subject;
}

/** The parts of what stands by itself, itself first. */
export function partsOf(plan: Plan, owner: EntityId): readonly EntityId[] {
  const shelves: readonly { readonly [id: string]: { readonly id: EntityId } }[] = [
    plan.peerings,
    plan.gateways,
    plan.connections,
    plan.authorizations,
  ];
  const parts = shelves.flatMap((shelf) => Object.values(shelf).map(({ id }) => id));
  return [owner, ...parts.filter((id) => ownerOf(plan, id) === owner)];
}

const kindWords: { readonly [Kind in EntityKind]: string } = {
  circuit: 'Circuit',
  peering: 'Peering',
  network: 'Virtual network',
  gateway: 'Gateway',
  connection: 'Link',
  authorization: 'Authorization',
  port: 'ExpressRoute Direct port',
  routeFilter: 'Route filter',
  globalReach: 'Global Reach',
  site: 'Site of yours',
  subscription: 'Subscription',
};

/** What part of its group a finding is about; empty for the whole. */
export function partWords(plan: Plan, { subject }: Noticed): string {
  if (ownerOf(plan, subject) === subject) return '';
  const kind = kindOf(plan, subject) ?? 'circuit';
  const name = nameOf(plan, subject);
  if (kind === 'peering') return name;
  return name === 'unnamed' ? kindWords[kind] : `${kindWords[kind]} ${name}`;
}

function aboutOf(plan: Plan, id: EntityId): string {
  const kind = kindOf(plan, id) ?? 'circuit';
  const circuit = plan.circuits[circuitId(id)];
  const entity = findEntity(plan, id);
  const place = entity && 'location' in entity.settings ? entity.settings.location : '';
  if (!circuit) return [kindWords[kind], place].filter(Boolean).join(' · ');
  const { peeringLocation, serviceProviderName, bandwidthInMbps, tier } = circuit.settings;
  const size = bandwidthInMbps === null ? tier : `${bandwidthInMbps} Mbps ${tier}`;
  return [kindWords.circuit, peeringLocation, serviceProviderName, size].filter(Boolean).join(' · ');
}
