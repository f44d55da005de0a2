import type { Json, KeptProperties } from '#domain/model/json.ts';
import { isList, isRecord, type JsonRecord } from '../azure-circuit/json-values.ts';
import { wordAsItCame } from '../azure-circuit/azure-words.ts';
import { accesses, billingTypes, encapsulations } from '../azure-resources/resource-words.ts';
import type { Resource } from '../deployment/deployment.ts';
import { literal } from './arm-value.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

// What only the service writes: sending it back is refused at worst, and says nothing at best.
const readOnly: ReadonlySet<string> = new Set(
  words(`
    etag type provisioningState serviceKey circuitProvisioningState serviceProviderProvisioningState
    serviceProviderNotes stag resourceGuid azureASN primaryAzurePort secondaryAzurePort gatewayManagerEtag
    lastModifiedBy peeredConnections connections expressRouteConnection stats advertisedPublicPrefixesState
    advertisedPublicPrefixInfo authorizationKey authorizationUseStatus authorizationStatus allowGlobalReach
    connectionResourceUri circuitResourceUri circuitConnectionStatus connectionStatus tunnelConnectionStatus
    ingressBytesTransferred egressBytesTransferred provisionedBandwidthInGbps mtu etherType allocationDate circuits
    routerName interfaceName patchPanelId rackId coloLocation connectorType peerings ipv6Peerings flowLogs
    inboundDnsForwardingEndpoint ipConfigurationProfiles privateEndpoints resourceNavigationLinks
    serviceAssociationLinks purpose peeringState peeringSyncLevel remoteAddressSpace remoteVirtualNetworkAddressSpace
    remoteBgpCommunities privateIPAddress
  `).map((name) => name.toLowerCase()),
);

/** Beside `properties`, where the rest stands. */
const outside: ReadonlySet<string> = new Set(['tags', 'identity', 'zones', 'extendedLocation']);

/** The resource of a template with what an imported document said of it besides, as far as it may be written. */
export function withKept(body: JsonRecord, resource: Resource): JsonRecord {
  const writable = writableBy(resource);
  const [outer, inner] = [true, false].map((isOutside) =>
    Object.fromEntries(
      writable
        .filter(([name]) => outside.has(name) === isOutside)
        .map(([name, value]) => [literal(name), isOutside ? escaped(value) : escaped(written(value, resource.kind))]),
    ),
  );
  const joined = merged({ ...body }, { ...outer, properties: inner ?? {} });
  return isRecord(joined) ? asItCame(joined, resource) : body;
}

/** What was kept of a resource and may be written, by name. */
export function writableBy(resource: Resource): readonly (readonly [string, Json])[] {
  const own = keptBy(resource) ?? {};
  const kept = keptByPath.has(resource.kind) ? treeOf(own) : plainly(own);
  return Object.entries(kept).filter(([name]) => !readOnly.has(name.toLowerCase()));
}

function keptBy(resource: Resource): KeptProperties | undefined {
  switch (resource.kind) {
    case 'port':
      return resource.port.kept;
    case 'network':
      return resource.network.kept;
    case 'gateway':
      return resource.gateway.kept;
    case 'route-filter':
      return resource.filter.kept;
    case 'global-reach':
      return resource.reach.kept;
    case 'connection':
      return resource.connection.kept;
    case 'circuit':
      return ofCircuit(resource.circuit.kept);
    case 'authorization':
      return below(resource.circuit.kept, `authorizations/${resource.authorization.settings.name}/`);
    case 'peering':
      return ofPeering(resource);
  }
}

function ofCircuit(kept: KeptProperties): KeptProperties {
  const own = Object.entries(kept).filter(([path]) => !/^(?:peerings|authorizations|sku)\//.test(path));
  const isReaching = kept['allowGlobalReach'] === true && kept['globalReachEnabled'] === undefined;
  return { ...Object.fromEntries(own), ...(isReaching ? { globalReachEnabled: true } : {}) };
}

/** A filter that was detached since is not attached again. */
function ofPeering({ circuit, peering }: Extract<Resource, { kind: 'peering' }>): KeptProperties {
  const own = below(circuit.kept, `peerings/${peering.type}/`);
  const isDetached = peering.azure !== null && peering.azure.filterAttached !== true;
  const entries = Object.entries(own).filter(
    ([path]) => path !== 'name' && !(isDetached && path.endsWith('routeFilter')),
  );
  return Object.fromEntries(entries);
}

function below(kept: KeptProperties, path: string): KeptProperties {
  const own = Object.entries(kept).filter(([name]) => name.startsWith(path));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(path.length), value]));
}

// Each has its place in the template already, where the nearest word stands.
const oddWords = /^(?:encapsulation|billingType|access|links\/.*)$/;

// A circuit keeps what belongs to its parts by path; other resources keep only their own.
const keptByPath: ReadonlySet<Resource['kind']> = new Set<Resource['kind']>(['circuit', 'peering', 'authorization']);

function plainly(kept: KeptProperties): JsonRecord {
  return Object.fromEntries(Object.entries(kept).filter(([name]) => !oddWords.test(name)));
}

/** Paths such as `microsoftPeeringConfig/legacyMode` as objects in each other. */
function treeOf(kept: KeptProperties): JsonRecord {
  return Object.entries(kept).reduce<JsonRecord>((tree, [path, value]) => {
    const inside = path.split('/').reduceRight<Json>((inner, name) => ({ [name]: inner }), value);
    const joined = merged(inside, tree);
    return isRecord(joined) ? joined : tree;
  }, {});
}

/**
 * Without what only the service writes, such as who stands in a subnet. Children have ids of their own; a reference is an
 * id and nothing else.
 */
function written(value: Json, kind: Resource['kind']): Json {
  if (isList(value)) return value.map((each) => written(each, kind));
  if (!isRecord(value)) return value;
  const isChild = 'name' in value || 'properties' in value;
  const entries = Object.entries(value).filter(
    ([name]) =>
      !readOnly.has(name.toLowerCase()) &&
      !(isChild && name === 'id') &&
      !(kind === 'network' && name === 'ipConfigurations'),
  );
  return Object.fromEntries(entries.map(([name, inner]) => [name, written(inner, kind)]));
}

/** No text of a document becomes an expression. */
function escaped(value: Json): Json {
  if (typeof value === 'string') return literal(value);
  if (isList(value)) return value.map(escaped);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [literal(name), escaped(inner)]));
}

/** Both together; where both say something, the plan does. */
function merged(plan: Json, kept: Json): Json {
  if (isList(plan) && isList(kept)) return mergedItems(plan, kept);
  if (!isRecord(plan) || !isRecord(kept)) return plan;
  const fresh = Object.entries(kept).map(([name, value]): readonly [string, Json] => {
    const own = Object.hasOwn(plan, name) ? plan[name] : undefined;
    return [name, own === undefined ? value : merged(own, value)];
  });
  return { ...plan, ...Object.fromEntries(fresh) };
}

/** Items with one name are one item; of lists in which the plan names its own item anew, those at one place. */
function mergedItems(plan: readonly Json[], kept: readonly Json[]): readonly Json[] {
  if (!kept.every(isNamed) || !plan.every(isNamed)) return plan;
  const left = [...kept];
  const items = plan.map((item) => {
    const same = left.findIndex((each) => each.name.toLowerCase() === item.name.toLowerCase());
    const at = same < 0 && givenNames.has(item.name) ? 0 : same;
    const [partner] = at < 0 ? [] : left.splice(at, 1);
    return partner ? merged({ ...item, name: partner.name }, partner) : item;
  });
  return [...items, ...left];
}

// Names that templates give to what a plan does not name.
const givenNames: ReadonlySet<string> = new Set(['default', 'communities']);

function isNamed(value: Json): value is JsonRecord & { readonly name: string } {
  return isRecord(value) && typeof value['name'] === 'string';
}

/** Words that Azure added, where the plan still holds what they were taken for. */
function asItCame(body: JsonRecord, resource: Resource): JsonRecord {
  const { properties } = body;
  if (!isRecord(properties)) return body;
  if (resource.kind === 'port') {
    const { kept, settings } = resource.port;
    const encapsulation = wordAsItCame(encapsulations, settings.encapsulation, { kept, property: 'encapsulation' });
    const billingType = wordAsItCame(billingTypes, settings.billingType, { kept, property: 'billingType' });
    return {
      ...body,
      properties: { ...properties, encapsulation: literal(encapsulation), billingType: literal(billingType) },
    };
  }
  if (resource.kind !== 'route-filter' || !isList(properties['rules'])) return body;
  const { kept, settings } = resource.filter;
  const access = literal(wordAsItCame(accesses, settings.access, { kept, property: 'access' }));
  const { access: _word, ...rest } = properties;
  const rules = properties['rules'].map((rule) => merged({ properties: { access } }, rule));
  return { ...body, properties: { ...rest, rules } };
}
