import type { Json, KeptProperties } from '#domain/model/json.ts';
import { askFor, closeNode, type Leftovers, leftovers, noFindings, openNode } from '../azure-circuit/document-node.ts';
import {
  isList,
  isPlaceless,
  isRecord,
  type JsonRecord,
  keepable,
  secretNames,
  valueNamed,
} from '../azure-circuit/json-values.ts';

/** Kinds that a plan has an entity for, circuits and their parts excepted. */
export type KeepingKind =
  | 'port'
  | 'virtualNetwork'
  | 'virtualNetworkGateway'
  | 'vnetConnection'
  | 'routeFilter'
  | 'globalReachConnection';

/** What a resource has besides what the plan acts on. */
export interface KeptParts {
  readonly kept: KeptProperties;
  /** Names of those that no page names. */
  readonly unknown: readonly string[];
  /** Names of those that are too large to be carried along. */
  readonly tooLarge: readonly string[];
}

interface Keeping {
  /** Properties that the plan has a place for. */
  readonly acted: readonly string[];
  readonly leftovers: Leftovers;
  /** Lists of which the plan knows a part: their items are kept without these properties. */
  readonly lists: { readonly [name: string]: readonly string[] };
}

const named = ['name', 'location', 'resourceGroup', 'resourceGroupName', 'subscriptionId'];
// What the service notes for itself, columns of Resource Graph, and doubles of PowerShell.
const notes = ['id', 'etag', 'type', 'tenantId', 'kind', 'managedBy', 'plan', 'tagsTable'];
const housekeeping = [...notes, ...secretNames];
const everywhere = ['tags', 'provisioningState', 'resourceGuid', 'identity', 'zones', 'extendedLocation'];

function keeping(acted: readonly string[], known: readonly string[], lists: Keeping['lists'] = {}): Keeping {
  return {
    acted: [...named, ...acted],
    leftovers: leftovers([...everywhere, ...known, ...Object.keys(lists)], housekeeping),
    lists,
  };
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

// Names: the types of Bicep’s compiler for 2024-05-01, and what recorded answers have besides.
const kinds: { readonly [Kind in KeepingKind]: Keeping } = {
  port: keeping(
    words('peeringLocation bandwidthInGbps encapsulation billingType'),
    words('provisionedBandwidthInGbps mtu etherType allocationDate circuits'),
    { links: ['adminState'] },
  ),
  virtualNetwork: keeping(
    words('addressSpace'),
    words(`dhcpOptions flowTimeoutInMinutes virtualNetworkPeerings enableDdosProtection enableVmProtection flowLogs
      ddosProtectionPlan bgpCommunities encryption ipAllocations privateEndpointVNetPolicies`),
    { subnets: [] },
  ),
  virtualNetworkGateway: keeping(
    words('gatewayType sku autoScaleConfiguration'),
    words(`vpnType vpnGatewayGeneration enableBgp enablePrivateIpAddress activeActive bgpSettings adminState customRoutes
      disableIPSecReplayProtection gatewayDefaultSite vpnClientConfiguration virtualNetworkExtendedLocation natRules
      enableDnsForwarding inboundDnsForwardingEndpoint vNetExtendedLocationResourceId enableBgpRouteTranslationForNat
      allowVirtualWanTraffic allowRemoteVnetTraffic resiliencyModel virtualNetworkGatewayPolicyGroups`),
    { ipConfigurations: ['subnet'] },
  ),
  vnetConnection: keeping(
    words('connectionType virtualNetworkGateway1 peer routingWeight expressRouteGatewayBypass'),
    words(`virtualNetworkGateway2 localNetworkGateway2 enableBgp useLocalAzureIpAddress usePolicyBasedTrafficSelectors
      ipsecPolicies trafficSelectorPolicies enablePrivateLinkFastPath connectionProtocol connectionMode
      connectionStatus ingressBytesTransferred egressBytesTransferred tunnelConnectionStatus dpdTimeoutSeconds
      gatewayCustomBgpIpAddresses ingressNatRules egressNatRules`),
  ),
  routeFilter: keeping([], words('peerings ipv6Peerings'), { rules: ['access', 'communities'] }),
  globalReachConnection: keeping(
    words('expressRouteCircuitPeering peerExpressRouteCircuitPeering addressPrefix ipv6CircuitConnectionConfig'),
    words('circuitConnectionStatus'),
  ),
};

/** A network of thousands of subnets is not to fill a plan. */
const MOST_SIGNS = 40_000;

/** What of a resource has no place of its own in the plan, under the names that Azure gives it. */
export function keptParts(kind: KeepingKind, record: JsonRecord): KeptParts {
  const { acted, leftovers: left, lists } = kinds[kind];
  const node = openNode(record, '', noFindings());
  for (const name of acted) askFor(node, name);
  closeNode(node, left);
  const { kept, unknown } = node.findings;
  const own = kept.filter((each) => !isDouble(each)).map(([name, value]) => [spelledAs(name), value] as const);
  const parts = own
    .map(([name, value]): readonly [string, Json] => [name, reduced(value, lists[name])])
    .filter(([name, value]) => !calledAlike.includes(name) || saysMore(value));
  return {
    kept: Object.fromEntries(parts.filter(fits)),
    unknown: unknown.filter((name) => own.some(([each]) => each === name)),
    tooLarge: parts.filter((part) => !fits(part)).map(([name]) => name),
  };
}

function fits([, value]: readonly [string, Json]): boolean {
  return JSON.stringify(value).length <= MOST_SIGNS;
}

/** PowerShell calls tags so. */
function spelledAs(name: string): string {
  return name.toLowerCase() === 'tag' ? 'tags' : name;
}

/** PowerShell says `Links` again as `LinksText`. */
function isDouble([name]: readonly [string, Json]): boolean {
  return /^[A-Z]\w*Text$/.test(name);
}

// Links, and the subnet for gateways, are called alike everywhere: by name alone they say nothing.
const calledAlike: readonly string[] = ['links', 'subnets'];

function saysMore(list: Json): boolean {
  return JSON.stringify(list).replaceAll('"properties":{}', '').includes('"properties"');
}

/** The items of a list, as REST nests them, without what the plan says of them. */
function reduced(list: Json, acted: readonly string[] | undefined): Json {
  if (!acted || !isList(list)) return list;
  const left = new Set([...housekeeping, 'resourceGroup', ...acted].map((name) => name.toLowerCase()));
  return list.filter(isRecord).map((item) => {
    const properties = valueNamed(item, 'properties');
    const outer = Object.entries(item).filter(([name]) => name.toLowerCase() !== 'properties');
    const all = [...outer, ...Object.entries(isRecord(properties) ? properties : {})];
    const inner = all
      .filter(([name, value]) => name.toLowerCase() !== 'name' && !left.has(name.toLowerCase()) && !isPlaceless(value))
      .map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), keepable(value)] as const);
    const itemName = valueNamed(item, 'name');
    // The plan has the block of this one.
    const isHome = typeof itemName === 'string' && /^gatewaysubnet$/i.test(itemName);
    const further = isHome ? inner.filter(([name]) => !/^addressPrefix(?:es)?$/.test(name)) : inner;
    return { ...(typeof itemName === 'string' ? { name: itemName } : {}), properties: Object.fromEntries(further) };
  });
}
