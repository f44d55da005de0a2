import {
  type AuthorizationId,
  circuitId,
  type CircuitId,
  connectionId,
  type EntityId,
  type GatewayId,
  globalReachId,
} from '#domain/model/ids.ts';
import type { GlobalReach } from '#domain/model/global-reach.ts';
import type { Authorization, Connection } from '#domain/model/plan.ts';
import { isList, isRecord, type JsonRecord, valueNamed } from '../azure-circuit/json-values.ts';
import type { ReadNote } from '../azure-circuit/read-note.ts';
import {
  readGlobalReach,
  readRedeemedKey,
  readResourceState,
  readVnetConnection,
} from '../azure-resources/read-resources.ts';
import type { VnetConnectionFacts } from '../azure-resources/resource-facts.ts';
import { keptOf } from '../azure-resources/resource-notes.ts';
import { connectionStates, connectionStatuses, reachStatuses, wordOr } from '../azure-resources/resource-words.ts';
import type { FoundResource } from './found.ts';
import { type Joining, keyOfLink, ownerKey, skipped } from './join.ts';
import type { Skipped } from './skipped.ts';

export interface Ends extends Joining {
  /** Circuits of the files, by resource id. */
  readonly circuitKeys: ReadonlyMap<string, EntityId>;
  readonly gatewayKeys: ReadonlyMap<string, GatewayId>;
  /** Of the files. */
  readonly authorizations: readonly Authorization[];
  /** Ids of connections in Azure, in small letters, by the authorization that they were made with. */
  readonly redeemers: ReadonlyMap<string, string>;
}

export interface JoinedLinks {
  readonly connections: readonly Connection[];
  readonly globalReaches: readonly GlobalReach[];
  readonly skipped: readonly Skipped[];
  readonly notes: readonly ReadNote[];
}

/** What joins resources with each other: connections of gateways, and Global Reach. */
export function toLinks(resources: readonly FoundResource[], ends: Ends): JoinedLinks {
  const pairs = new Set(pairsOfPlan(ends));
  const lines = resources.filter(({ kind }) => kind === 'vnetConnection');
  const connections = lines.map((found) => connectionFrom(found, ends, pairs));
  const reachLines = [...resources.filter(({ kind }) => kind === 'globalReachConnection'), ...reachesInside(resources)];
  const reaches = reachLines.map((found) => reachFrom(found, ends, pairs));
  return {
    connections: connections.flatMap((each) => ('id' in each ? [each] : [])),
    globalReaches: reaches.flatMap((each) => ('id' in each ? [each] : [])),
    skipped: [...connections, ...reaches].flatMap((each) => ('why' in each ? [each] : [])),
    notes: [
      ...lines.flatMap((found, index) => notesOnKey(found, connections[index])),
      ...reachLines.flatMap((found, index) => notesOnKey(found, reaches[index])),
    ],
  };
}

/** Whoever has one circuit alone has only the key to the other, and not its authorization. */
function notesOnKey(
  { record }: FoundResource,
  made: Connection | GlobalReach | Skipped | undefined,
): readonly ReadNote[] {
  if (made === undefined || 'why' in made || made.settings.authorizationId !== null) return [];
  const { name } = made.settings;
  return readRedeemedKey(record) === undefined ? [] : [{ kind: 'key-unmatched', circuit: name || 'a connection' }];
}

/** Which ends are joined already: a second line between the same two is the same one. */
function pairsOfPlan({ plan }: Joining): readonly string[] {
  return [
    ...Object.values<Connection>(plan.connections).map(({ circuitId: circuit, gatewayId }) => pair(circuit, gatewayId)),
    ...Object.values<GlobalReach>(plan.globalReaches).map((reach) => pair(reach.circuitId, reach.peerCircuitId)),
  ];
}

function pair(one: string, other: string): string {
  return JSON.stringify([one, other].toSorted());
}

function againWhy(ends: string, joining: Joining): 'in-plan' | 'twice' {
  return pairsOfPlan(joining).includes(ends) ? 'in-plan' : 'twice';
}

/**
 * The authorization of the circuit that a connection was made with: the one with its key or, as keys are often masked,
 * the one that names the connection. Only where neither is there nobody can know.
 */
function redeemedBy(found: FoundResource, circuit: CircuitId, ends: Ends): AuthorizationId | null {
  const ofPlan = Object.values<Authorization>(ends.plan.authorizations);
  const own = [...ends.authorizations, ...ofPlan].filter((each) => each.circuitId === circuit);
  const key = readRedeemedKey(found.record);
  const byKey = key === undefined ? undefined : own.find(({ azure }) => azure?.authorizationKey.toLowerCase() === key);
  const named = own.find(({ id }) => found.key !== undefined && ends.redeemers.get(id) === found.key);
  return (byKey ?? named)?.id ?? null;
}

function circuitBy(key: string | undefined, { circuitKeys, known, plan }: Ends): CircuitId | undefined {
  const id = circuitKeys.get(key ?? '') ?? known.get(key ?? '');
  if (id === undefined) return undefined;
  return circuitKeys.has(key ?? '') || Object.hasOwn(plan.circuits, id) ? circuitId(id) : undefined;
}

function connectionFrom(found: FoundResource, ends: Ends, pairs: Set<string>): Connection | Skipped {
  const facts = readVnetConnection(found.record);
  const isOthers = facts.connectionType !== undefined && facts.connectionType.toLowerCase() !== 'expressroute';
  if (isOthers) return skipped(found, 'not-expressroute');
  const circuit = circuitBy(keyOfLink(facts.circuit, found, 'peer'), ends);
  if (circuit === undefined) return skipped(found, 'circuit-missing');
  const gateway = ends.gatewayKeys.get(keyOfLink(facts.gateway, found, 'virtualNetworkGateway1') ?? '');
  if (gateway === undefined) return skipped(found, 'gateway-missing');
  if (pairs.has(pair(circuit, gateway))) return skipped(found, againWhy(pair(circuit, gateway), ends));
  pairs.add(pair(circuit, gateway));
  const { name = '', routingWeight = 0, fastPath = false } = facts;
  return {
    id: connectionId(ends.giveSlug(`connection ${name}`)),
    circuitId: circuit,
    gatewayId: gateway,
    settings: { name, routingWeight, authorizationId: redeemedBy(found, circuit, ends), fastPath },
    azure: found.isPlanned ? null : connectionInAzure(found.record, facts, ends.day),
    ...keptOf('vnetConnection', found.record),
  };
}

function connectionInAzure(record: JsonRecord, { status }: VnetConnectionFacts, day: number): Connection['azure'] {
  return {
    provisioningState: wordOr(connectionStates, readResourceState(record), 'Succeeded'),
    // ARM and az say the status of a single connection alone: of one in a list nothing is known.
    connectionStatus: wordOr(connectionStatuses, status, 'Unknown'),
    createdDay: day,
  };
}

/** Global Reach as the peerings of circuits print it. */
function reachesInside(resources: readonly FoundResource[]): readonly FoundResource[] {
  const holders = resources.filter(({ kind }) => kind === 'circuit' || kind === 'peering');
  return holders.flatMap((holder) => {
    const peerings = holder.kind === 'circuit' ? listIn(holder.record, 'peerings') : [holder.record];
    return peerings
      .flatMap((peering) => listIn(peering, 'connections'))
      .map((record): FoundResource => ({ ...holder, kind: 'globalReachConnection', record, key: undefined }));
  });
}

function listIn(record: JsonRecord, name: string): readonly JsonRecord[] {
  const properties = valueNamed(record, 'properties');
  const value = valueNamed(record, name) ?? (isRecord(properties) ? valueNamed(properties, name) : undefined);
  return isList(value) ? value.filter(isRecord) : [];
}

function reachFrom(found: FoundResource, ends: Ends, pairs: Set<string>): GlobalReach | Skipped {
  const facts = readGlobalReach(found.record);
  const own = circuitBy(
    ownerKey(keyOfLink(facts.fromPeering, found, 'expressRouteCircuitPeering'), 'peerings') ??
      ownerKey(found.key, 'peerings'),
    ends,
  );
  if (own === undefined) return skipped(found, 'circuit-missing');
  const peer = circuitBy(
    ownerKey(keyOfLink(facts.toPeering, found, 'peerExpressRouteCircuitPeering'), 'peerings'),
    ends,
  );
  if (peer === undefined) return skipped(found, 'peer-missing');
  if (pairs.has(pair(own, peer))) return skipped(found, againWhy(pair(own, peer), ends));
  pairs.add(pair(own, peer));
  const { name = '', addressPrefix = '', ipv6AddressPrefix = '' } = facts;
  return {
    id: globalReachId(ends.giveSlug(`reach ${name}`)),
    circuitId: own,
    peerCircuitId: peer,
    settings: { name, addressPrefix, ipv6AddressPrefix, authorizationId: redeemedBy(found, peer, ends) },
    azure: found.isPlanned
      ? null
      : { circuitConnectionStatus: wordOr(reachStatuses, facts.status, 'Disconnected'), createdDay: ends.day },
    ...keptOf('globalReachConnection', found.record),
  };
}
