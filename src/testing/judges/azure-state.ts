import { isDirect } from '#domain/model/circuit-condition.ts';
import { globalReachesOf, portOf } from '#domain/model/look-up.ts';
import type { Circuit, NetworkSettings, Peering, Plan } from '#domain/model/plan.ts';

// What Azure should hold once the scripts have run, said from the plan alone, and what the stand-in for Azure holds.

type Body = { readonly [property: string]: unknown };
type State = { readonly [id: string]: Body };

type Placed = Pick<NetworkSettings, 'subscription' | 'resourceGroup'>;

function idOf({ subscription, resourceGroup }: Placed, ...path: readonly string[]): string {
  return `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.Network/${path.join('/')}`;
}

function circuitPath(circuit: Circuit, ...path: readonly string[]): string {
  return idOf(circuit.settings, 'expressRouteCircuits', circuit.settings.name, ...path);
}

/** Every resource of the plan as REST shows it, by its id in small letters. What is undefined must not be there. */
export function expectedState(plan: Plan): State {
  const all: readonly Entry[] = [
    ...Object.values(plan.circuits).map((circuit) => circuitEntry(plan, circuit)),
    ...Object.values(plan.peerings).map((peering) => peeringEntry(plan, peering)),
    ...placeEntries(plan),
    ...linkEntries(plan),
  ];
  return Object.fromEntries(all.map(([id, body]) => [id.toLowerCase(), body]));
}

type Entry = readonly [id: string, body: Body];

function required<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The plan for azure-cli has a loose end.');
  return thing;
}

function circuitEntry(plan: Plan, circuit: Circuit): Entry {
  const { settings } = circuit;
  const { tier, family, location, bandwidthInMbps, serviceProviderName, peeringLocation } = settings;
  const port = portOf(plan, circuit);
  const size = isDirect(circuit)
    ? {
        bandwidthInGbps: (bandwidthInMbps ?? 0) / 1000,
        expressRoutePort: port && { id: idOf(port.settings, 'ExpressRoutePorts', port.settings.name) },
        serviceProviderProperties: undefined,
      }
    : { serviceProviderProperties: { bandwidthInMbps, serviceProviderName, peeringLocation } };
  const globalReachEnabled = globalReachesOf(plan, circuit.id).length > 0 ? true : undefined;
  const sku = { name: `${tier}_${family}`, tier, family };
  return [circuitPath(circuit), { location, sku, properties: { ...size, globalReachEnabled } }];
}

const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);

function peeringEntry(plan: Plan, { settings, type, circuitId }: Peering): Entry {
  const circuit = required(plan.circuits[circuitId]);
  const filter = settings.routeFilterId === null ? undefined : required(plan.routeFilters[settings.routeFilterId]);
  const routeFilter = filter && { id: idOf(filter.settings, 'routeFilters', filter.settings.name) };
  const microsoft = (colon: boolean) =>
    type === 'MicrosoftPeering'
      ? {
          advertisedPublicPrefixes: settings.advertisedPublicPrefixes.filter((each) => each.includes(':') === colon),
          customerASN: settings.customerASN ?? undefined,
          routingRegistryName: settings.routingRegistryName,
        }
      : undefined;
  const ipv6 = {
    primaryPeerAddressPrefix: settings.ipv6PrimaryPeerAddressPrefix,
    secondaryPeerAddressPrefix: settings.ipv6SecondaryPeerAddressPrefix,
    microsoftPeeringConfig: microsoft(true),
    routeFilter,
  };
  const hasIpv4 = settings.primaryPeerAddressPrefix !== '';
  const properties = {
    peeringType: type,
    vlanId: settings.vlanId,
    peerASN: settings.peerASN,
    primaryPeerAddressPrefix: orNothing(settings.primaryPeerAddressPrefix),
    secondaryPeerAddressPrefix: orNothing(settings.secondaryPeerAddressPrefix),
    microsoftPeeringConfig: hasIpv4 ? microsoft(false) : undefined,
    ipv6PeeringConfig: settings.ipv6PrimaryPeerAddressPrefix === '' ? undefined : ipv6,
    sharedKey: settings.sharedKey === '' ? undefined : SECRET,
    routeFilter: hasIpv4 ? routeFilter : undefined,
  };
  return [circuitPath(circuit, 'peerings', type), { properties }];
}

/** What every secret is when the scripts are run for a test. */
export const SECRET = 'KeyOfTheTest';

function placeEntries(plan: Plan): readonly Entry[] {
  const ports = Object.values(plan.ports).map(({ settings }): Entry => {
    const { location, peeringLocation, bandwidthInGbps, encapsulation } = settings;
    const properties = { peeringLocation, bandwidthInGbps, encapsulation };
    return [idOf(settings, 'expressRoutePorts', settings.name), { location, properties }];
  });
  const networks = Object.values(plan.networks).map(({ settings }): Entry => {
    const addressSpace = { addressPrefixes: settings.addressSpace };
    const subnets = [{ name: 'GatewaySubnet', properties: { addressPrefix: settings.gatewaySubnet } }];
    const body = { location: settings.location, properties: { addressSpace, subnets } };
    return [idOf(settings, 'virtualNetworks', settings.name), body];
  });
  const gateways = Object.values(plan.gateways).map(({ settings, networkId }): Entry => {
    const home = required(plan.networks[networkId]).settings;
    const subnet = { id: idOf(home, 'virtualNetworks', home.name, 'subnets', 'GatewaySubnet') };
    const properties = {
      gatewayType: 'ExpressRoute',
      sku: { name: settings.sku },
      ipConfigurations: [{ properties: { subnet } }],
    };
    return [idOf(home, 'virtualNetworkGateways', settings.name), { location: home.location, properties }];
  });
  const filters = Object.values(plan.routeFilters).map(({ settings }): Entry => {
    const { location, access, communities } = settings;
    const properties = { rules: [{ properties: { access, communities } }] };
    return [idOf(settings, 'routeFilters', settings.name), { location, properties }];
  });
  return [...ports, ...networks, ...gateways, ...filters];
}

function linkEntries(plan: Plan): readonly Entry[] {
  const authorizations = Object.values(plan.authorizations).map(({ circuitId, settings }): Entry => [
    circuitPath(required(plan.circuits[circuitId]), 'authorizations', settings.name),
    {},
  ]);
  const reaches = Object.values(plan.globalReaches).map(({ circuitId, peerCircuitId, settings }): Entry => {
    const peer = circuitPath(required(plan.circuits[peerCircuitId]), 'peerings', 'AzurePrivatePeering');
    const properties = {
      addressPrefix: settings.addressPrefix,
      ipv6CircuitConnectionConfig: settings.ipv6AddressPrefix && { addressPrefix: settings.ipv6AddressPrefix },
      peerExpressRouteCircuitPeering: { id: peer },
      authorizationKey: settings.authorizationId === null ? undefined : SECRET,
    };
    const own = required(plan.circuits[circuitId]);
    return [circuitPath(own, 'peerings', 'AzurePrivatePeering', 'connections', settings.name), { properties }];
  });
  const connections = Object.values(plan.connections).map(({ circuitId, gatewayId, settings }): Entry => {
    const gateway = required(plan.gateways[gatewayId]);
    const home = required(plan.networks[gateway.networkId]).settings;
    const properties = {
      connectionType: 'ExpressRoute',
      virtualNetworkGateway1: { id: idOf(home, 'virtualNetworkGateways', gateway.settings.name) },
      peer: { id: circuitPath(required(plan.circuits[circuitId])) },
      routingWeight: settings.routingWeight,
      expressRouteGatewayBypass: settings.fastPath ? true : null,
      authorizationKey: settings.authorizationId === null ? undefined : SECRET,
    };
    return [idOf(home, 'connections', settings.name), { location: home.location, properties }];
  });
  return [...authorizations, ...reaches, ...connections];
}

/** What the stand-in holds of resources. Azure remembers each deployment too: the CLI makes connections by one. */
export function heldState(text: string): State {
  const state: State = JSON.parse(text);
  return Object.fromEntries(Object.entries(state).filter(([id]) => !id.includes('/microsoft.resources/deployments/')));
}

/** Resources that the scripts make beside those of the plan. */
export const isExtra = (id: string): boolean => /\/(?:publicipaddresses|routefilterrules)\//.test(id);

const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of what is held, the part that the expectation speaks of; also what must not be there, if it is. */
export function likeness(held: unknown, expected: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(held)) {
    return held.map((each: unknown, index) => likeness(each, expected[index]));
  }
  if (!isBody(expected) || !isBody(held)) return held;
  return Object.fromEntries(Object.keys(expected).map((name) => [name, likeness(held[name], expected[name])]));
}
