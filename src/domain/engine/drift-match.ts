import type { ImportResources } from '#domain/actions/import-resources.ts';
import {
  type CircuitId,
  circuitId,
  type GatewayId,
  gatewayIdOf,
  type NetworkId,
  networkId,
  peeringId,
  type PortId,
  type RouteFilterId,
} from '#domain/model/ids.ts';
import { placedKey } from '#domain/formats/documents/join.ts';
import type { KeptProperties } from '#domain/model/json.ts';
import type { Plan } from '#domain/model/plan.ts';

interface Settings {
  readonly name: string;
  readonly resourceGroup: string;
  readonly subscription: string;
}

interface Placed<Id extends string> {
  readonly id: Id;
  readonly settings: Settings;
}

/** Which resource of the plan each one of the documents is: by its id in Azure, else by a name that only one has. */
function matcher<Id extends string>(
  planned: { readonly [id: string]: Placed<Id> },
  real: readonly Placed<Id>[],
): ReadonlyMap<string, Id> {
  const all = Object.values(planned);
  const byKey = new Map(all.map(({ id, settings }) => [placedKey(settings, ''), id]));
  const byName = new Map<string, readonly Id[]>();
  for (const { id, settings } of all) {
    const name = settings.name.toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), id]);
  }
  return new Map(
    real.flatMap(({ id, settings }) => {
      const namesakes = byName.get(settings.name.toLowerCase()) ?? [];
      const match = byKey.get(placedKey(settings, '')) ?? (namesakes.length === 1 ? namesakes[0] : undefined);
      return match === undefined ? [] : [[id, match] as const];
    }),
  );
}

export interface Matched {
  /** What the documents show, under the ids of the plan, and with what they do not say left as it is planned. */
  readonly matched: ImportResources;
  readonly onlyReal: readonly string[];
}

interface Ids {
  readonly circuit: ReadonlyMap<string, CircuitId>;
  readonly network: ReadonlyMap<string, NetworkId>;
  readonly port: ReadonlyMap<string, PortId>;
  readonly filter: ReadonlyMap<string, RouteFilterId>;
}

/** Resources of documents as the plan would have them. */
export function asPlanned(plan: Plan, real: ImportResources): Matched {
  const ids: Ids = {
    circuit: matcher<CircuitId>(plan.circuits, real.circuits),
    network: matcher<NetworkId>(plan.networks, real.networks),
    port: matcher<PortId>(plan.ports, real.ports),
    filter: matcher<RouteFilterId>(plan.routeFilters, real.routeFilters),
  };
  const unmatched: string[] = [];
  const matched: ImportResources = {
    ...placedParts(plan, real, ids),
    ...circuitParts(plan, real, ids),
    ...linkParts(plan, real, ids),
  };
  const found = { circuit: ids.circuit, network: ids.network, port: ids.port, filter: ids.filter };
  for (const each of real.circuits) if (!found.circuit.has(each.id)) unmatched.push(each.settings.name);
  for (const each of real.networks) if (!found.network.has(each.id)) unmatched.push(each.settings.name);
  for (const each of real.ports) if (!found.port.has(each.id)) unmatched.push(each.settings.name);
  for (const each of real.routeFilters) if (!found.filter.has(each.id)) unmatched.push(each.settings.name);
  return { matched, onlyReal: unmatched.map((name) => name || 'unnamed') };
}

/** Empty is what a document does not say: then the plan’s own value stays. */
function filledOf<Values extends object>(planned: Values, real: Values, silent: readonly string[] = []): Values {
  const said = Object.entries(real).filter(([name, value]) => !silent.includes(name) && !isEmpty(value));
  return { ...planned, ...Object.fromEntries(said) };
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

const dates = ['createdDay', 'sinceDay', 'keyHandedOverDay', 'configuredDay', 'prefixesSinceDay', 'letterDay'];

/** States as Azure shows them; days of the rehearsal stay. A template shows no states. */
function stateOf<State extends object>(planned: State | null, real: State | null): State | null {
  if (!real || !planned) return real ?? planned;
  return filledOf(planned, real, dates);
}

interface Real {
  readonly settings: object;
  readonly azure: object | null;
  readonly kept?: KeptProperties;
}

/** The planned resource with what Azure shows of it, what nobody knows of it included. */
function taken<Entity extends Real>(planned: Entity, real: Entity, settings: Entity['settings']): Entity {
  const kept = { ...planned.kept, ...real.kept };
  const isKept = planned.kept !== undefined || real.kept !== undefined;
  return { ...planned, settings, azure: stateOf<object>(planned.azure, real.azure), ...(isKept ? { kept } : {}) };
}

type Shelves = Pick<ImportResources, 'networks' | 'ports' | 'routeFilters' | 'gateways'>;

function placedParts(plan: Plan, real: ImportResources, ids: Ids): Shelves {
  return {
    networks: real.networks.flatMap((each) => {
      const planned = plan.networks[networkId(ids.network.get(each.id) ?? '')];
      if (!planned) return [];
      return [taken(planned, each, filledOf(planned.settings, each.settings))];
    }),
    gateways: real.gateways.flatMap((each) => {
      const planned = plan.gateways[gatewayOf(each.networkId, ids)];
      if (!planned) return [];
      return [taken(planned, each, filledOf(planned.settings, each.settings))];
    }),
    ports: real.ports.flatMap((each) => {
      const id = ids.port.get(each.id);
      const planned = id === undefined ? undefined : plan.ports[id];
      if (!planned) return [];
      return [taken(planned, each, filledOf(planned.settings, each.settings))];
    }),
    routeFilters: real.routeFilters.flatMap((each) => {
      const id = ids.filter.get(each.id);
      const planned = id === undefined ? undefined : plan.routeFilters[id];
      if (!planned) return [];
      return [taken(planned, each, filledOf(planned.settings, each.settings))];
    }),
  };
}

function gatewayOf(network: NetworkId, ids: Ids): GatewayId {
  return gatewayIdOf(networkId(ids.network.get(network) ?? ''));
}

/** What no answer of Azure’s says of a circuit or a peering. */
const unsaid = ['layer', 'separateEdge', 'authorizationId'];

function circuitParts(
  plan: Plan,
  real: ImportResources,
  ids: Ids,
): Pick<ImportResources, 'circuits' | 'peerings' | 'authorizations'> {
  return {
    circuits: real.circuits.flatMap((each) => {
      const planned = plan.circuits[circuitId(ids.circuit.get(each.id) ?? '')];
      if (!planned) return [];
      const port = ids.port.get(each.settings.expressRoutePort) ?? portNamed(plan, each.settings.expressRoutePort);
      const settings = filledOf(planned.settings, { ...each.settings, expressRoutePort: port }, unsaid);
      return [taken(planned, each, settings)];
    }),
    peerings: real.peerings.flatMap((each) => {
      const planned = plan.peerings[peeringId(circuitId(ids.circuit.get(each.circuitId) ?? ''), each.type)];
      if (!planned) return [];
      const filter = ids.filter.get(each.settings.routeFilterId ?? '') ?? null;
      const settings = filledOf(planned.settings, { ...each.settings, routeFilterId: filter }, unsaid);
      return [{ ...planned, settings, azure: stateOf(planned.azure, each.azure) }];
    }),
    authorizations: real.authorizations.flatMap((each) => {
      const owner = ids.circuit.get(each.circuitId);
      const planned = Object.values<Plan['authorizations'][keyof Plan['authorizations']]>(plan.authorizations).find(
        ({ circuitId: circuit, settings }) => circuit === owner && settings.name === each.settings.name,
      );
      return planned ? [{ ...planned, azure: stateOf(planned.azure, each.azure) }] : [];
    }),
  };
}

/** A circuit may name a port pair that the documents do not hold, and the plan does. */
function portNamed(plan: Plan, resourceId: string): string {
  const key = resourceId.toLowerCase();
  const port = Object.values<Plan['ports'][keyof Plan['ports']]>(plan.ports).find(
    ({ settings }) => placedKey(settings, 'expressRoutePorts') === key,
  );
  return port?.id ?? resourceId;
}

function linkParts(
  plan: Plan,
  real: ImportResources,
  ids: Ids,
): Pick<ImportResources, 'connections' | 'globalReaches'> {
  return {
    connections: real.connections.flatMap((each) => {
      const [owner, gateway] = [ids.circuit.get(each.circuitId), gatewayOf(networkBehind(real, each.gatewayId), ids)];
      const planned = Object.values<Plan['connections'][keyof Plan['connections']]>(plan.connections).find(
        ({ circuitId: circuit, gatewayId }) => circuit === owner && gatewayId === gateway,
      );
      if (!planned) return [];
      return [taken(planned, each, filledOf(planned.settings, each.settings, unsaid))];
    }),
    globalReaches: real.globalReaches.flatMap((each) => {
      const ends = [ids.circuit.get(each.circuitId), ids.circuit.get(each.peerCircuitId)];
      const planned = Object.values<Plan['globalReaches'][keyof Plan['globalReaches']]>(plan.globalReaches).find(
        ({ circuitId: circuit, peerCircuitId }) => ends.includes(circuit) && ends.includes(peerCircuitId),
      );
      if (!planned) return [];
      return [taken(planned, each, filledOf(planned.settings, each.settings, unsaid))];
    }),
  };
}

function networkBehind({ gateways }: ImportResources, id: GatewayId): NetworkId {
  return gateways.find((each) => each.id === id)?.networkId ?? networkId('');
}
