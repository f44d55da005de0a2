import { bgpFaultWords, bgpOf, sessionsOf } from '#domain/model/bgp.ts';
import { findCommunity } from '#domain/catalog/bgp-communities.ts';
import { statusOfReach } from '#domain/model/global-reach-life.ts';
import type { GlobalReach } from '#domain/model/global-reach.ts';
import { isDirect } from '#domain/model/circuit-condition.ts';
import { statusOf } from '#domain/model/connection-life.ts';
import { networkBehind, peeringsOf, peeringTitle } from '#domain/model/look-up.ts';
import { arrivingRoutes, precedesFilters } from '#domain/model/microsoft-routes.ts';
import type { RouteFilter } from '#domain/model/route-filter.ts';
import { attachedTo } from '#domain/model/route-filter-life.ts';
import { addressAt, networkOf } from '#domain/net/cidr.ts';
import { MICROSOFT_ASN } from '#domain/net/asn.ts';
import type { Authorization, Circuit, Connection, Gateway, Peering, Plan, VirtualNetwork } from '#domain/model/plan.ts';
import { azure, day, type Fact, id, state } from './fact-lines.ts';
import { factsOfKept } from './facts-of-kept.ts';
import { factsOfGround } from './facts-of-ports.ts';
import type { Thing } from './thing.ts';

/** What is known of a thing; nothing that is empty. */
export function factsOf(plan: Plan, thing: Thing): readonly Fact[] {
  return allFacts(plan, thing).filter((fact) => fact.value !== '');
}

function allFacts(plan: Plan, thing: Thing): readonly Fact[] {
  const { kind, subject } = thing;
  const circuit = Object.values<Circuit>(plan.circuits).find((each) => each.id === subject);
  if (circuit) return kind === 'circuit' ? factsOfCircuit(plan, circuit) : factsOfPart(plan, circuit, thing);
  const peering = Object.values<Peering>(plan.peerings).find((each) => each.id === subject);
  if (peering) return kind === 'service' ? factsOfService(plan, peering) : factsOfPeering(plan, peering);
  const filter = Object.values<RouteFilter>(plan.routeFilters).find((each) => each.id === subject);
  if (filter) return [...factsOfFilter(plan, filter), ...factsOfKept(filter.kept)];
  const network = Object.values<VirtualNetwork>(plan.networks).find((each) => each.id === subject);
  if (network) return [...factsOfNetwork(network), ...factsOfKept(network.kept)];
  const gateway = Object.values<Gateway>(plan.gateways).find((each) => each.id === subject);
  if (gateway) return [...factsOfGateway(plan, gateway), ...factsOfKept(gateway.kept)];
  const connection = Object.values<Connection>(plan.connections).find((each) => each.id === subject);
  if (connection) return [...factsOfConnection(plan, connection), ...factsOfKept(connection.kept)];
  const reach = Object.values<GlobalReach>(plan.globalReaches).find((each) => each.id === subject);
  if (reach) return [...factsOfReach(plan, reach), ...factsOfKept(reach.kept)];
  const authorization = Object.values<Authorization>(plan.authorizations).find((each) => each.id === subject);
  return authorization ? factsOfAuthorization(plan, authorization) : [];
}

function factsOfCircuit(plan: Plan, circuit: Circuit): readonly Fact[] {
  const { settings, azure: live } = circuit;
  const direct = isDirect(circuit);
  return [
    ...(direct ? [] : [state('serviceProviderProvisioningState', live?.serviceProviderProvisioningState)]),
    state('circuitProvisioningState', live?.circuitProvisioningState),
    state('provisioningState', live?.provisioningState),
    id('serviceKey', live?.serviceKey),
    azure('bandwidthInMbps', settings.bandwidthInMbps),
    azure('sku.tier', settings.tier),
    azure('sku.family', settings.family),
    azure('serviceProviderName', settings.serviceProviderName),
    azure('peeringLocation', settings.peeringLocation),
    ...factsOfGround(plan, circuit),
    azure('location', settings.location),
    azure('resourceGroup', settings.resourceGroup),
    azure('stag', live?.stag),
    day('Created', live?.createdDay),
    day('In these states since', live?.sinceDay),
    day('Key sent', live?.keyHandedOverDay),
    { name: 'Provider says', value: live?.providerNote ?? '', kind: 'word' },
  ];
}

/** What a circuit of one's own stands on, and what is being tried on it. */
/** Edge, port or MSEE of one path. */
function factsOfPart(plan: Plan, circuit: Circuit, thing: Thing): readonly Fact[] {
  const { settings, azure: live } = circuit;
  switch (thing.kind) {
    case 'edge':
      return [
        azure('peerASN', thing.detail.replace('AS ', '')),
        ...addressesOn(plan, circuit, thing),
        {
          name: 'Runs BGP',
          value:
            settings.layer === 'L3'
              ? `${settings.serviceProviderName || 'the provider'}, at Layer 3`
              : 'you, at Layer 2',
          kind: 'word',
        },
      ];
    case 'port':
      return [
        azure('serviceProviderName', settings.serviceProviderName),
        state('serviceProviderProvisioningState', live?.serviceProviderProvisioningState),
        azure('stag', live?.stag),
        { name: 'Port pair', value: live?.portPair ?? '', kind: 'word' },
        { name: 'Path', value: thing.detail, kind: 'word' },
      ];
    case 'msee':
      return [
        azure('peeringLocation', settings.peeringLocation),
        state('circuitProvisioningState', live?.circuitProvisioningState),
        azure('azureASN', MICROSOFT_ASN),
        ...addressesOn(plan, circuit, thing),
      ];
    default:
      return [];
  }
}

/** Each peering's BGP address at this end of the path. Of a link subnet the first address is yours, the second Microsoft's. */
function addressesOn(plan: Plan, circuit: Circuit, thing: Thing): readonly Fact[] {
  const isPrimary = thing.id.endsWith('-1');
  return peeringsOf(plan, circuit.id).flatMap(({ type, settings }) => {
    const subnet = networkOf(isPrimary ? settings.primaryPeerAddressPrefix : settings.secondaryPeerAddressPrefix);
    return subnet ? [id(`${peeringTitle(type)} address`, addressAt(subnet, thing.kind === 'edge' ? 1 : 2))] : [];
  });
}

/** How each BGP session stands. Azure shows no such state: it follows from the others. */
function sessionFacts(plan: Plan, peering: Peering): readonly Fact[] {
  if (!peering.azure) return [];
  return sessionsOf(peering).map((session) => {
    const bgp = bgpOf(plan, peering, session);
    const value = bgp.status === 'Up' ? 'up' : `down: ${bgpFaultWords[bgp.fault]}`;
    return { name: `BGP, ${session.link} ${session.family}`, value, kind: 'word' };
  });
}

function factsOfPeering(plan: Plan, peering: Peering): readonly Fact[] {
  const { settings, azure: live, type } = peering;
  const prefixes = settings.advertisedPublicPrefixes.map((prefix) =>
    [prefix, live?.prefixStates[prefix] ?? ''].filter((part) => part !== '').join(' '),
  );
  return [
    state('state', live?.state),
    state('ipv6PeeringConfig.state', live?.ipv6State),
    ...sessionFacts(plan, peering),
    azure('peeringType', type),
    azure('vlanId', settings.vlanId),
    azure('peerASN', settings.peerASN),
    azure('azureASN', live?.azureASN),
    id('primaryPeerAddressPrefix', settings.primaryPeerAddressPrefix),
    id('secondaryPeerAddressPrefix', settings.secondaryPeerAddressPrefix),
    id('ipv6PrimaryPeerAddressPrefix', settings.ipv6PrimaryPeerAddressPrefix),
    id('ipv6SecondaryPeerAddressPrefix', settings.ipv6SecondaryPeerAddressPrefix),
    { name: 'sharedKey', value: settings.sharedKey, kind: 'secret' },
    ...(type === 'MicrosoftPeering'
      ? [state('advertisedPublicPrefixesState', live?.advertisedPublicPrefixesState)]
      : []),
    azure('advertisedPublicPrefixes', prefixes.join('\n')),
    azure('customerASN', settings.customerASN),
    azure('routingRegistryName', settings.routingRegistryName),
    azure('lastModifiedBy', live?.lastModifiedBy),
    day('Configured', live?.configuredDay),
  ];
}

function factsOfFilter(plan: Plan, { id: filterId, settings, azure: live }: RouteFilter): readonly Fact[] {
  const users = attachedTo(plan, filterId).map(({ circuitId }) => plan.circuits[circuitId]?.settings.name ?? '');
  return [
    azure('communities', settings.communities.map((value) => nameOfValue(value)).join('\n')),
    azure('access', settings.access),
    { name: 'Attached to', value: users.join(', '), kind: 'word' },
    azure('location', settings.location),
    azure('resourceGroup', settings.resourceGroup),
    day('Created', live?.createdDay),
  ];
}

function nameOfValue(value: string): string {
  const name = findCommunity(value)?.name;
  return name === undefined ? value : `${value} ${name}`;
}

function factsOfService(plan: Plan, peering: Peering): readonly Fact[] {
  const needsFilter = !peering.azure?.filterAttached && !precedesFilters(plan, peering);
  const arriving = arrivingRoutes(plan, peering).map((route) => route.name);
  return [
    { name: 'Reached over', value: 'Microsoft peering', kind: 'word' },
    state('advertisedPublicPrefixesState', peering.azure?.advertisedPublicPrefixesState),
    { name: 'Prefixes that arrive', value: arriving.join(', '), kind: 'word' },
    {
      name: 'Also needed',
      value: needsFilter ? 'a route filter on the peering: without one, Microsoft announces nothing over it' : '',
      kind: 'word',
    },
  ];
}

function factsOfNetwork({ settings, azure: live }: VirtualNetwork): readonly Fact[] {
  return [
    azure('addressSpace', settings.addressSpace.join('\n')),
    azure('GatewaySubnet', settings.gatewaySubnet),
    azure('location', settings.location),
    azure('resourceGroup', settings.resourceGroup),
    azure('subscription', settings.subscription),
    day('Created', live?.createdDay),
  ];
}

function factsOfGateway(plan: Plan, { id: gatewayId, settings, azure: live }: Gateway): readonly Fact[] {
  return [
    state('provisioningState', live?.provisioningState),
    azure('gatewayType', 'ExpressRoute'),
    azure('sku', settings.sku),
    azure('minScaleUnits', settings.minScaleUnits),
    azure('maxScaleUnits', settings.maxScaleUnits),
    {
      name: 'Migration',
      value: live?.migration ? `to ${live.migration.toSku}, ${live.migration.stage}` : '',
      kind: 'word',
    },
    azure('virtualNetwork', networkBehind(plan, gatewayId)?.settings.name),
    day('Created', live?.createdDay),
  ];
}

function factsOfConnection(plan: Plan, connection: Connection): readonly Fact[] {
  const { settings, azure: live, gatewayId, circuitId } = connection;
  const key = settings.authorizationId === null ? undefined : plan.authorizations[settings.authorizationId];
  return [
    state('connectionStatus', statusOf(plan, connection)),
    state('provisioningState', live?.provisioningState),
    azure('routingWeight', settings.routingWeight),
    azure('expressRouteGatewayBypass', settings.fastPath ? 'true' : null),
    azure('virtualNetwork', networkBehind(plan, gatewayId)?.settings.name),
    azure('peer', plan.circuits[circuitId]?.settings.name),
    azure('authorization', key?.settings.name),
    day('Created', live?.createdDay),
  ];
}

function factsOfReach(plan: Plan, reach: GlobalReach): readonly Fact[] {
  const { settings, azure: live, circuitId, peerCircuitId } = reach;
  return [
    state('circuitConnectionStatus', statusOfReach(plan, reach) ?? undefined),
    id('addressPrefix', settings.addressPrefix),
    id('ipv6AddressPrefix', settings.ipv6AddressPrefix),
    { name: 'Made on', value: plan.circuits[circuitId]?.settings.name ?? '', kind: 'word' },
    { name: 'Applies also to', value: plan.circuits[peerCircuitId]?.settings.name ?? '', kind: 'word' },
    day('Created', live?.createdDay),
  ];
}

function factsOfAuthorization(plan: Plan, { id: authorizationId, azure: live }: Authorization): readonly Fact[] {
  const user = Object.values<Connection>(plan.connections).find(
    (each) => each.settings.authorizationId === authorizationId,
  );
  return [
    state('authorizationUseStatus', live?.authorizationUseStatus),
    { name: 'authorizationKey', value: live?.authorizationKey ?? '', kind: 'secret' },
    azure('connection', user?.settings.name),
    day('Created', live?.createdDay),
  ];
}
