import type { Json } from '#domain/model/json.ts';
import { isRecord, type JsonRecord } from './json-values.ts';

interface Title {
  readonly one: string;
  readonly many: string;
}

/** Kinds of resources that people mistake for a circuit, or paste along with one. */
const titles = {
  circuit: { one: 'an ExpressRoute circuit', many: 'ExpressRoute circuits' },
  peering: { one: 'a single peering of a circuit', many: 'peerings of a circuit' },
  circuitAuthorization: { one: 'an authorization of a circuit', many: 'authorizations of a circuit' },
  globalReachConnection: { one: 'a Global Reach connection', many: 'Global Reach connections' },
  peerConnection: { one: 'the far end of a Global Reach connection', many: 'far ends of Global Reach connections' },
  crossConnection: {
    one: 'a cross connection, the provider’s view of a circuit',
    many: 'cross connections, the provider’s view of circuits',
  },
  crossConnectionPeering: { one: 'a peering of a cross connection', many: 'peerings of a cross connection' },
  port: { one: 'an ExpressRoute Direct port pair', many: 'ExpressRoute Direct port pairs' },
  portLink: { one: 'a link of an ExpressRoute Direct port pair', many: 'links of an ExpressRoute Direct port pair' },
  portAuthorization: {
    one: 'an authorization of an ExpressRoute Direct port pair',
    many: 'authorizations of an ExpressRoute Direct port pair',
  },
  portLocation: { one: 'a location of ExpressRoute Direct ports', many: 'locations of ExpressRoute Direct ports' },
  gateway: { one: 'an ExpressRoute gateway of a virtual WAN', many: 'ExpressRoute gateways of a virtual WAN' },
  gatewayConnection: {
    one: 'a connection of a virtual WAN’s ExpressRoute gateway',
    many: 'connections of a virtual WAN’s ExpressRoute gateway',
  },
  virtualNetworkGateway: { one: 'a virtual network gateway', many: 'virtual network gateways' },
  vnetConnection: { one: 'a connection of a virtual network gateway', many: 'connections of virtual network gateways' },
  virtualNetwork: { one: 'a virtual network', many: 'virtual networks' },
  subnet: { one: 'a subnet', many: 'subnets' },
  routeFilter: { one: 'a route filter', many: 'route filters' },
  routeFilterRule: { one: 'a rule of a route filter', many: 'rules of a route filter' },
  bgpCommunity: {
    one: 'an entry of the catalogue of BGP communities',
    many: 'entries of the catalogue of BGP communities',
  },
  serviceProvider: {
    one: 'an entry of the catalogue of service providers',
    many: 'entries of the catalogue of service providers',
  },
  otherResource: { one: 'another Azure resource', many: 'other Azure resources' },
  unknown: { one: 'something that is no Azure resource', many: 'things that are no Azure resources' },
} as const satisfies { readonly [kind: string]: Title };

export type ResourceKind = keyof typeof titles;

export function titleOf(kind: ResourceKind, count: number): string {
  return count === 1 ? titles[kind].one : `${count} ${titles[kind].many}`;
}

/** Azure's types, in lower case: it compares them without regard to case, and Resource Graph prints them so. */
const kindByType: ReadonlyMap<string, ResourceKind> = new Map<string, ResourceKind>(
  Object.entries({
    'microsoft.network/expressroutecircuits': 'circuit',
    'microsoft.network/expressroutecircuits/peerings': 'peering',
    'microsoft.network/expressroutecircuits/authorizations': 'circuitAuthorization',
    'microsoft.network/expressroutecircuits/peerings/connections': 'globalReachConnection',
    'microsoft.network/expressroutecircuits/peerings/peerconnections': 'peerConnection',
    'microsoft.network/expressroutecrossconnections': 'crossConnection',
    'microsoft.network/expressroutecrossconnections/peerings': 'crossConnectionPeering',
    'microsoft.network/expressrouteports': 'port',
    'microsoft.network/expressrouteports/links': 'portLink',
    'microsoft.network/expressrouteports/authorizations': 'portAuthorization',
    'microsoft.network/expressrouteportslocations': 'portLocation',
    'microsoft.network/expressroutegateways': 'gateway',
    'microsoft.network/expressroutegateways/expressrouteconnections': 'gatewayConnection',
    'microsoft.network/virtualnetworkgateways': 'virtualNetworkGateway',
    'microsoft.network/connections': 'vnetConnection',
    'microsoft.network/virtualnetworks': 'virtualNetwork',
    'microsoft.network/virtualnetworks/subnets': 'subnet',
    'microsoft.network/routefilters': 'routeFilter',
    'microsoft.network/routefilters/routefilterrules': 'routeFilterRule',
    'microsoft.network/bgpservicecommunities': 'bgpCommunity',
    'microsoft.network/expressrouteserviceproviders': 'serviceProvider',
  } as const),
);

/** Properties that give a kind away where id and type are missing or are placeholders. */
const kindByShape: readonly (readonly [kind: ResourceKind, properties: readonly string[]])[] = [
  ['crossConnection', ['expressroutecircuit', 'serviceproviderprovisioningstate']],
  ['circuit', ['serviceproviderproperties']],
  ['circuit', ['circuitprovisioningstate']],
  ['circuit', ['serviceproviderprovisioningstate', 'servicekey']],
  ['circuit', ['expressrouteport', 'bandwidthingbps']],
  ['serviceProvider', ['peeringlocations', 'bandwidthsoffered']],
  ['globalReachConnection', ['peerexpressroutecircuitpeering']],
  ['circuitAuthorization', ['authorizationusestatus']],
  ['peering', ['peeringtype']],
  ['vnetConnection', ['connectiontype', 'virtualnetworkgateway1']],
  ['vnetConnection', ['connectiontype', 'expressroutegatewaybypass']],
  ['virtualNetworkGateway', ['gatewaytype', 'ipconfigurations']],
  ['port', ['encapsulation', 'peeringlocation']],
];

/** What an item of a document is. Its type says so best, then its id, then its properties. */
export function kindOfItem(item: Json): ResourceKind {
  if (!isRecord(item)) return 'unknown';
  const type = textOf(item, 'type');
  const id = textOf(item, 'id');
  const byName = kindByType.get(type) ?? kindByType.get(typeInId(id));
  if (byName) return byName;
  const names = propertyNames(item);
  // Classic commands say something else by the same names.
  if (names.has('circuitname')) return 'unknown';
  const byShape = kindByShape.find(([, properties]) => properties.every((property) => names.has(property)));
  if (byShape) return byShape[0];
  return /^[\w.]+\/[\w/]+$/.test(type) || typeInId(id) !== '' ? 'otherResource' : 'unknown';
}

function textOf(record: JsonRecord, key: string): string {
  const value = record[key] ?? Object.entries(record).find(([name]) => name.toLowerCase() === key)?.[1];
  return typeof value === 'string' ? value.toLowerCase() : '';
}

/** `…/providers/a.b/cs/name/ds/name` is of type `a.b/cs/ds`. */
function typeInId(id: string): string {
  const [, path] = /^.*\/providers\/([^?]*)$/.exec(id) ?? [];
  if (path === undefined) return '';
  const [provider, ...rest] = path.split('/');
  return [provider, ...rest.filter((_segment, index) => index % 2 === 0)].filter(Boolean).join('/');
}

function propertyNames(record: JsonRecord): ReadonlySet<string> {
  const nested = record['properties'] ?? record['Properties'];
  const filled = [...Object.entries(record), ...(isRecord(nested) ? Object.entries(nested) : [])];
  return new Set(filled.filter(([, value]) => value !== null).map(([name]) => name.toLowerCase()));
}
