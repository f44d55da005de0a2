import type { Port } from '#domain/model/direct-port.ts';
import type { GlobalReach } from '#domain/model/global-reach.ts';
import type { EntityId } from '#domain/model/ids.ts';
import { filterOf, gatewayOf, networkBehind, portOf } from '#domain/model/look-up.ts';
import { routesByProvider } from '#domain/model/peering-life.ts';
import type { Authorization, Circuit, Connection, Gateway, Peering, Plan, VirtualNetwork } from '#domain/model/plan.ts';
import type { RouteFilter } from '#domain/model/route-filter.ts';
import type { Omission } from '#domain/shapes/format.ts';
import type { Deployment, Resource, Scope, Secret } from './deployment.ts';
import { secretNamer } from './secrets.ts';

interface Part {
  readonly resources: readonly Resource[];
  readonly omissions: readonly Omission[];
}

/** Everything of the plan that Azure would keep, whether it is live already or only planned. */
export function toDeployment(plan: Plan): Deployment {
  const name = secretNamer();
  const before = [
    ...Object.values<Port>(plan.ports).map(portPart),
    ...Object.values<VirtualNetwork>(plan.networks).map((network) => networkPart(plan, network)),
    ...Object.values<RouteFilter>(plan.routeFilters).map(filterPart),
    ...Object.values<Circuit>(plan.circuits).map((circuit) => circuitPart(plan, circuit)),
    ...Object.values<Authorization>(plan.authorizations).map((each) => authorizationPart(plan, each)),
    ...Object.values<Gateway>(plan.gateways).map((gateway) => gatewayPart(plan, gateway)),
  ];
  const after = [
    ...Object.values<Peering>(plan.peerings).map((peering) => peeringPart(plan, peering, name)),
    ...Object.values<GlobalReach>(plan.globalReaches).map((reach) => reachPart(plan, reach, name)),
    ...Object.values<Connection>(plan.connections).map((each) => connectionPart(plan, each, name)),
  ];
  const resources = [...before, ...after].flatMap((part) => part.resources);
  return {
    plan,
    before: before.flatMap((part) => part.resources),
    after: after.flatMap((part) => part.resources),
    secrets: resources.flatMap(secretsOf),
    omissions: [...before, ...after].flatMap((part) => part.omissions),
  };
}

function secretsOf(resource: Resource): readonly Secret[] {
  const secret =
    ('sharedKey' in resource && resource.sharedKey) || ('authorizationKey' in resource && resource.authorizationKey);
  return secret ? [secret] : [];
}

const made = (resource: Resource): Part => ({ resources: [resource], omissions: [] });

const left = (subject: EntityId, words: string): Part => ({ resources: [], omissions: [{ subject, words }] });

type Owned = Scope;

function scopeOf({ subscription, resourceGroup }: Owned): Scope {
  return { subscription, resourceGroup };
}

function portPart(port: Port): Part {
  const { settings, id } = port;
  if (settings.name === '') return left(id, 'A port pair without a name is left out.');
  return made({ kind: 'port', port, scope: scopeOf(settings), name: settings.name });
}

function networkPart(plan: Plan, network: VirtualNetwork): Part {
  const { settings, id } = network;
  if (settings.name === '') return left(id, 'A network without a name is left out.');
  const hasGateway = gatewayOf(plan, id) !== undefined;
  const { resources } = made({ kind: 'network', network, hasGateway, scope: scopeOf(settings), name: settings.name });
  if (settings.addressSpace.length > 0) return { resources, omissions: [] };
  const words = `The address space of ${settings.name} is not known here: fill it in first, as Azure takes no network without one.`;
  return { resources, omissions: [{ subject: id, words }] };
}

function gatewayPart(plan: Plan, gateway: Gateway): Part {
  const network = plan.networks[gateway.networkId];
  if (!network || network.settings.name === '') return left(gateway.id, 'A gateway without its network is left out.');
  const name = gateway.settings.name || `${network.settings.name}-gateway`;
  return made({ kind: 'gateway', gateway, network, scope: scopeOf(network.settings), name });
}

function filterPart(filter: RouteFilter): Part {
  const { settings, id } = filter;
  if (settings.name === '') return left(id, 'A route filter without a name is left out.');
  return made({ kind: 'route-filter', filter, scope: scopeOf(settings), name: settings.name });
}

function circuitPart(plan: Plan, circuit: Circuit): Part {
  const { settings, id } = circuit;
  if (settings.name === '') return left(id, 'A circuit without a name is left out, with all that belongs to it.');
  const port = portOf(plan, circuit) ?? null;
  return made({ kind: 'circuit', circuit, port, scope: scopeOf(settings), name: settings.name });
}

function namedCircuit(plan: Plan, id: Circuit['id']): Circuit | undefined {
  const circuit = plan.circuits[id];
  return circuit && circuit.settings.name !== '' ? circuit : undefined;
}

function authorizationPart(plan: Plan, authorization: Authorization): Part {
  const circuit = namedCircuit(plan, authorization.circuitId);
  const { id, settings } = authorization;
  if (!circuit || settings.name === '') return left(id, 'An authorization without a name or circuit is left out.');
  return made({ kind: 'authorization', authorization, circuit, scope: scopeOf(circuit.settings), name: settings.name });
}

type Namer = ReturnType<typeof secretNamer>;

function peeringPart(plan: Plan, peering: Peering, name: Namer): Part {
  const { id, type, settings, circuitId } = peering;
  const circuit = namedCircuit(plan, circuitId);
  if (!circuit) return left(id, 'A peering whose circuit has no name is left out.');
  const owner = circuit.settings.name;
  if (type === 'AzurePublicPeering') {
    return left(id, `The public peering of ${owner} is left out: Azure retired public peering on 31 March 2024.`);
  }
  if (routesByProvider(circuit)) {
    const provider = circuit.settings.serviceProviderName || 'the provider';
    return left(
      id,
      `The ${wordFor(type)} peering of ${owner} is left out: ${provider} routes at Layer 3 and configures it.`,
    );
  }
  if (settings.vlanId === null || settings.peerASN === null) {
    return left(id, `The ${wordFor(type)} peering of ${owner} is left out: it has no VLAN ID or peer ASN yet.`);
  }
  const words = `MD5 key of the ${wordFor(type)} peering of ${owner}`;
  const sharedKey = settings.sharedKey ? name(`sharedKey ${owner} ${wordFor(type)}`, words) : null;
  const filter = filterOf(plan, peering) ?? null;
  return made({ kind: 'peering', peering, circuit, filter, sharedKey, scope: scopeOf(circuit.settings), name: type });
}

function wordFor(type: Peering['type']): string {
  return type === 'MicrosoftPeering' ? 'Microsoft' : 'private';
}

function reachPart(plan: Plan, reach: GlobalReach, name: Namer): Part {
  const circuit = namedCircuit(plan, reach.circuitId);
  const peer = namedCircuit(plan, reach.peerCircuitId);
  const { id, settings } = reach;
  if (!circuit || !peer || settings.name === '') {
    return left(id, 'A Global Reach connection without a name or without both circuits is left out.');
  }
  const foreign = circuit.settings.subscription !== peer.settings.subscription;
  const words = `authorization key of ${peer.settings.name} for Global Reach`;
  const authorizationKey = foreign ? name(`authorizationKey ${settings.name}`, words) : null;
  return made({
    kind: 'global-reach',
    reach,
    circuit,
    peer,
    authorizationKey,
    scope: scopeOf(circuit.settings),
    name: settings.name,
  });
}

function connectionPart(plan: Plan, connection: Connection, name: Namer): Part {
  const { id, settings } = connection;
  const circuit = namedCircuit(plan, connection.circuitId);
  const network = networkBehind(plan, connection.gatewayId);
  const gateway = plan.gateways[connection.gatewayId];
  if (!circuit || !gateway || !network || network.settings.name === '') {
    return left(id, 'A link without a named circuit and network is left out.');
  }
  const foreign = circuit.settings.subscription !== network.settings.subscription;
  const words = `authorization key of ${circuit.settings.name} for ${network.settings.name}`;
  const authorizationKey = foreign
    ? name(`authorizationKey ${circuit.settings.name} ${network.settings.name}`, words)
    : null;
  const ends = { circuit, gateway, network };
  const own = settings.name || `${circuit.settings.name}-to-${network.settings.name}`;
  return made({
    kind: 'connection',
    connection,
    ...ends,
    authorizationKey,
    scope: scopeOf(network.settings),
    name: own,
  });
}
