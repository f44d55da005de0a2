import { findRegion } from '#domain/catalog/catalog.ts';
import { carriesTraffic, isCutOff } from '#domain/model/connection-life.ts';
import type { CircuitId, NetworkId } from '#domain/model/ids.ts';
import { authorizationsOf, gatewayOf, networksOf } from '#domain/model/look-up.ts';
import type { Authorization, Circuit, Connection, Gateway, Plan, VirtualNetwork } from '#domain/model/plan.ts';
import { gravestLine, gravestMark, type Line, type Mark, type Thing } from './thing.ts';

/** The networks of a circuit by Azure region: those linked to it, planned or live, and those that no circuit has. */
export function describeRegions(plan: Plan, circuit: Circuit): readonly Thing[] {
  const taken = takenNetworks(plan, circuit.id);
  const byRegion = new Map<string, readonly VirtualNetwork[]>();
  for (const network of networksOf(plan).filter(({ id }) => !taken.has(id))) {
    const region = regionOf(network.settings.location);
    byRegion.set(region, [...(byRegion.get(region) ?? []), network]);
  }
  const links = linksByNetwork(plan, circuit.id);
  return [...byRegion].map(([region, networks]) =>
    describeRegion(
      `${circuit.id}~region-${region}`,
      region,
      networks.map((network) => describeNetwork(plan, network, links.get(network.id) ?? [])),
    ),
  );
}

function linksByNetwork(plan: Plan, circuitId: CircuitId): ReadonlyMap<NetworkId, readonly Connection[]> {
  const byNetwork = new Map<NetworkId, readonly Connection[]>();
  for (const link of Object.values<Connection>(plan.connections)) {
    const networkId = plan.gateways[link.gatewayId]?.networkId;
    if (networkId === undefined || link.circuitId !== circuitId) continue;
    byNetwork.set(networkId, [...(byNetwork.get(networkId) ?? []), link]);
  }
  return byNetwork;
}

/** Networks that belong to other circuits only. */
function takenNetworks(plan: Plan, circuitId: CircuitId): ReadonlySet<NetworkId> {
  const others = new Set<NetworkId>();
  const own = linksByNetwork(plan, circuitId);
  for (const link of Object.values<Connection>(plan.connections)) {
    const networkId = plan.gateways[link.gatewayId]?.networkId;
    if (networkId !== undefined && !own.has(networkId)) others.add(networkId);
  }
  return others;
}

function regionOf(location: string): string {
  return (findRegion(location)?.name ?? location) || 'No region yet';
}

function describeRegion(id: string, title: string, networks: readonly Thing[]): Thing {
  const links = networks.flatMap((network) => network.children.filter((child) => child.kind === 'connection'));
  const linked = links.filter((link) => link.state === 'Connected').length;
  const count = networks.length;
  return {
    id,
    kind: 'region',
    hue: 'neutral',
    title,
    name: `Azure region ${title}`,
    state: `${linked} of ${count} linked`,
    detail: count === 1 ? '1 virtual network' : `${count} virtual networks`,
    planned: networks.every((network) => network.planned),
    mark: gravestMark((links.length > 0 ? links : networks).map((thing) => thing.mark)),
    line: gravestLine(links.map((link) => link.line)),
    why: '',
    subject: null,
    children: networks,
  };
}

function describeNetwork(plan: Plan, network: VirtualNetwork, links: readonly Connection[]): Thing {
  const { settings, azure, id } = network;
  const [first, ...more] = settings.addressSpace;
  const gateway = gatewayOf(plan, id);
  return {
    id,
    kind: 'network',
    hue: 'neutral',
    title: settings.name || 'Unnamed',
    name: settings.name === '' ? 'Unnamed virtual network' : `Virtual network ${settings.name}`,
    state: azure ? 'Created' : 'Planned',
    detail: more.length > 0 ? `${first} and ${more.length} more` : (first ?? ''),
    planned: azure === null,
    mark: azure ? 'ok' : 'planned',
    line: 'live',
    why: '',
    subject: id,
    children: [...links.map((link) => describeConnection(plan, link)), ...(gateway ? [describeGateway(gateway)] : [])],
  };
}

function describeGateway({ id, settings, azure }: Gateway): Thing {
  const done: Mark = azure?.provisioningState === 'Succeeded' ? 'ok' : 'waiting';
  return {
    id,
    kind: 'gateway',
    hue: 'neutral',
    title: 'Gateway',
    name: settings.name === '' ? 'ExpressRoute gateway' : `ExpressRoute gateway ${settings.name}`,
    state: azure?.provisioningState ?? 'Planned',
    detail: settings.sku,
    planned: azure === null,
    mark: azure ? done : 'planned',
    line: 'live',
    why: '',
    subject: id,
    children: [],
  };
}

function describeConnection(plan: Plan, connection: Connection): Thing {
  const { id, settings, azure } = connection;
  return {
    id,
    kind: 'connection',
    hue: 'ok',
    title: settings.name || 'Connection',
    name: settings.name === '' ? 'Unnamed connection' : `Connection ${settings.name}`,
    detail: detailOf(connection),
    planned: azure === null,
    ...standingOf(plan, connection),
    subject: id,
    children: [],
  };
}

function detailOf({ settings }: Connection): string {
  const weight = settings.routingWeight === 0 ? [] : [`weight ${settings.routingWeight}`];
  return [...weight, ...(settings.fastPath ? ['FastPath'] : [])].join(', ');
}

interface Standing {
  readonly state: string;
  readonly mark: Mark;
  readonly line: Line;
  readonly why: string;
}

function standingOf(plan: Plan, connection: Connection): Standing {
  const { azure } = connection;
  if (!azure) return { state: 'Planned', mark: 'planned', line: 'planned', why: '' };
  if (azure.provisioningState === 'Failed') {
    return { state: 'Failed', mark: 'broken', line: 'broken', why: 'Azure could not make the link.' };
  }
  if (isCutOff(plan, connection)) {
    return { state: 'NotConnected', mark: 'broken', line: 'broken', why: 'Too many prefixes are announced over it.' };
  }
  const state = azure.connectionStatus;
  if (state === 'Connecting') return { state, mark: 'waiting', line: 'planned', why: '' };
  if (state === 'NotConnected') return { state, mark: 'broken', line: 'broken', why: 'The link is down.' };
  if (state === 'Unknown') {
    return { state, mark: 'off', line: 'idle', why: 'What was read does not say whether it is Connected.' };
  }
  if (carriesTraffic(plan, connection)) return { state, mark: 'ok', line: 'live', why: '' };
  return { state, mark: 'off', line: 'idle', why: 'The link is made, but nothing flows over it.' };
}

/** The keys that let gateways of other subscriptions use the circuit; an empty list without any. */
export function describeAuthorizations(plan: Plan, circuit: Circuit): readonly Thing[] {
  const keys = authorizationsOf(plan, circuit.id).map(describeAuthorization);
  if (keys.length === 0) return [];
  const used = keys.filter((key) => key.state === 'InUse').length;
  return [
    {
      id: `${circuit.id}~authorizations`,
      kind: 'authorizations',
      hue: 'customer',
      title: 'Authorizations',
      name: 'Authorizations',
      state: `${used} of ${keys.length} in use`,
      detail: '',
      planned: keys.every((key) => key.planned),
      mark: gravestMark(keys.map((key) => key.mark)),
      line: 'live',
      why: '',
      subject: null,
      children: keys,
    },
  ];
}

function describeAuthorization({ id, settings, azure }: Authorization): Thing {
  return {
    id,
    kind: 'authorization',
    hue: 'customer',
    title: settings.name || 'Unnamed',
    name: settings.name === '' ? 'Unnamed authorization' : `Authorization ${settings.name}`,
    state: azure?.authorizationUseStatus ?? 'Planned',
    detail: '',
    planned: azure === null,
    mark: azure ? 'ok' : 'planned',
    line: 'live',
    why: '',
    subject: id,
    children: [],
  };
}
