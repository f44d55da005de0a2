import * as v from 'valibot';
import type { Port, PortAuthorization, PortLink, PortSettings } from '#domain/model/direct-port.ts';
import type { GlobalReach, GlobalReachSettings } from '#domain/model/global-reach.ts';
import type {
  Authorization,
  Circuit,
  CircuitInAzure,
  CircuitSettings,
  Connection,
  ConnectionSettings,
  Gateway,
  GatewaySettings,
  NetworkSettings,
  PeeringInAzure,
  PeeringSettings,
  Plan,
  SetAside,
} from '#domain/model/plan.ts';
import type { RouteFilterSettings } from '#domain/model/route-filter.ts';
import type { SiteSettings } from '#domain/model/site.ts';
import type { SubscriptionSettings } from '#domain/model/subscription.ts';

/** A schema for each property: one that is forgotten does not compile. */
type Fields<Thing> = { readonly [Name in keyof Thing]-?: v.GenericSchema };

const text = v.string();
const texts = v.array(text);
const number = v.pipe(v.number(), v.finite());
const numberOrNull = v.nullable(number);
const flag = v.boolean();
// Every object answers to names such as `constructor`, so that no id may be one.
const id = v.pipe(
  text,
  v.check((each) => !(each in {})),
);
const idOrNull = v.nullable(id);
const textByName = v.record(text, text);
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(schema);
// States are texts here: a plan may hold words of Azure’s that this program does not know.
const state = text;

const placed = { name: text, resourceGroup: text, subscription: text, location: text } as const;
const periods = v.array(v.object({ fromDay: number, toDay: number } satisfies Fields<Circuit['billed'][number]>));

/** Something of a plan. More than this program knows of may stand there. */
function entity(settings: v.ObjectEntries, azure: v.GenericSchema, others: v.ObjectEntries = {}) {
  return v.looseObject({
    id,
    settings: v.looseObject(settings),
    azure,
    design: maybe(v.record(text, v.union([text, number, flag, texts]))),
    ...others,
  });
}

const live = (fields: v.ObjectEntries): v.GenericSchema => v.nullable(v.looseObject(fields));
const onlyCreated = live({ createdDay: number });

const circuit = entity(
  {
    ...placed,
    serviceProviderName: text,
    peeringLocation: text,
    bandwidthInMbps: numberOrNull,
    tier: text,
    family: text,
    layer: text,
    expressRoutePort: text,
  } satisfies Fields<CircuitSettings>,
  live({
    serviceKey: text,
    serviceProviderProvisioningState: state,
    circuitProvisioningState: state,
    provisioningState: state,
    stag: numberOrNull,
    createdDay: number,
    sinceDay: number,
    keyHandedOverDay: numberOrNull,
    lastReadDay: numberOrNull,
    portPair: text,
    providerNote: text,
    providerLimitMbps: maybe(numberOrNull),
    releasedDay: maybe(number),
    allowClassicOperations: maybe(flag),
    enableDirectPortRateLimit: maybe(flag),
    drill: maybe(v.looseObject({ kind: text, link: text, sinceDay: number, gatewayId: maybe(id) })),
  } satisfies Fields<CircuitInAzure>),
  { orderAgreedDay: numberOrNull, billed: periods, kept: v.record(text, v.unknown()) },
);

const peering = entity(
  {
    primaryPeerAddressPrefix: text,
    secondaryPeerAddressPrefix: text,
    ipv6PrimaryPeerAddressPrefix: text,
    ipv6SecondaryPeerAddressPrefix: text,
    vlanId: numberOrNull,
    peerASN: numberOrNull,
    sharedKey: text,
    advertisedPublicPrefixes: texts,
    customerASN: numberOrNull,
    routingRegistryName: text,
    separateEdge: flag,
    routeFilterId: idOrNull,
  } satisfies Fields<PeeringSettings>,
  live({
    state,
    provisioningState: state,
    azureASN: number,
    lastModifiedBy: text,
    configuredDay: number,
    advertisedPublicPrefixesState: state,
    prefixStates: textByName,
    validationIds: maybe(textByName),
    prefixesSinceDay: number,
    ticket: text,
    ticketDay: numberOrNull,
    filterAttached: maybe(flag),
    ipv6State: maybe(state),
    routersBehindSinceDay: maybe(number),
  } satisfies Fields<PeeringInAzure>),
  { circuitId: id, type: text },
);

const network = entity(
  { ...placed, addressSpace: texts, gatewaySubnet: text } satisfies Fields<NetworkSettings>,
  onlyCreated,
);

const gateway = entity(
  { name: text, sku: text, minScaleUnits: numberOrNull, maxScaleUnits: numberOrNull } satisfies Fields<GatewaySettings>,
  live({
    provisioningState: state,
    createdDay: number,
    migration: maybe(v.looseObject({ stage: text, toSku: text, sinceDay: number, overdue: maybe(flag) })),
  } satisfies Fields<NonNullable<Gateway['azure']>>),
  { networkId: id },
);

const connection = entity(
  { name: text, routingWeight: number, authorizationId: idOrNull, fastPath: flag } satisfies Fields<ConnectionSettings>,
  live({
    provisioningState: state,
    connectionStatus: state,
    createdDay: number,
    seenByOwner: maybe(flag),
  } satisfies Fields<NonNullable<Connection['azure']>>),
  { circuitId: id, gatewayId: id },
);

const authorization = entity(
  { name: text } satisfies Fields<Authorization['settings']>,
  live({
    authorizationKey: text,
    authorizationUseStatus: state,
    createdDay: number,
    wasRedeemed: maybe(flag),
  } satisfies Fields<NonNullable<Authorization['azure']>>),
  { circuitId: id },
);

const portLink = v.looseObject({ adminState: state, macSec: text } satisfies Fields<PortLink>);
const portAuthorization = v.looseObject({
  name: text,
  authorizationKey: text,
  authorizationUseStatus: state,
  usedBy: maybe(id),
} satisfies Fields<PortAuthorization>);

const port = entity(
  {
    ...placed,
    peeringLocation: text,
    bandwidthInGbps: numberOrNull,
    encapsulation: text,
    billingType: text,
  } satisfies Fields<PortSettings>,
  live({
    provisioningState: state,
    links: v.tuple([portLink, portLink]),
    createdDay: number,
    letterDay: numberOrNull,
    billedFromDay: numberOrNull,
    authorizations: v.array(portAuthorization),
  } satisfies Fields<NonNullable<Port['azure']>>),
  { billed: maybe(periods) },
);

const routeFilter = entity(
  { ...placed, access: text, ruleCount: number, communities: texts } satisfies Fields<RouteFilterSettings>,
  onlyCreated,
);

const globalReach = entity(
  {
    name: text,
    addressPrefix: text,
    ipv6AddressPrefix: text,
    authorizationId: idOrNull,
  } satisfies Fields<GlobalReachSettings>,
  live({ circuitConnectionStatus: state, createdDay: number } satisfies Fields<NonNullable<GlobalReach['azure']>>),
  { circuitId: id, peerCircuitId: id },
);

const site = entity(
  {
    name: text,
    prefixes: texts,
    asn: numberOrNull,
    maximumPrefixes: numberOrNull,
    acceptsOwnAsn: flag,
    circuitIds: v.array(id),
  } satisfies Fields<SiteSettings>,
  v.null(),
);

const subscription = entity(
  {
    name: text,
    networkRegistered: flag,
    features: texts,
    microsoft365Approved: flag,
    role: text,
    circuitQuota: numberOrNull,
    circuitsPerRegionQuota: numberOrNull,
    directCircuitQuota: numberOrNull,
  } satisfies Fields<SubscriptionSettings>,
  v.null(),
);

const setAside = v.looseObject({ note: text, message: text, day: number } satisfies Fields<SetAside>);

const wholePlan = v.looseObject({
  name: text,
  era: v.picklist(['today', 'seed']),
  circuits: v.record(id, circuit),
  peerings: v.record(id, peering),
  networks: v.record(id, network),
  gateways: v.record(id, gateway),
  connections: v.record(id, connection),
  authorizations: v.record(id, authorization),
  ports: v.record(id, port),
  routeFilters: v.record(id, routeFilter),
  globalReaches: v.record(id, globalReach),
  sites: v.record(id, site),
  subscriptions: v.record(id, subscription),
  setAside: v.record(text, setAside),
  ranges: texts,
} satisfies Fields<Plan>);

/** False where a plan holds something of another kind than it should, as a log that somebody bent can bring about. */
export function isWholePlan(plan: Plan): boolean {
  return v.is(wholePlan, plan);
}
