import { isOddWord, useStatusVocabulary } from './azure-words.ts';
import type { AuthorizationBesides, AuthorizationFacts, CircuitBesides, CircuitFacts } from './circuit-facts.ts';
import {
  childOf,
  closeNode,
  type DocumentNode,
  type Findings,
  flagIn,
  idIn,
  leftovers,
  noFindings,
  numberIn,
  openNode,
  recordsIn,
  tagsIn,
  textIn,
} from './document-node.ts';
import { onlyGiven } from './given.ts';
import type { JsonRecord } from './json-values.ts';
import { withoutMask } from './mask.ts';
import { readPeering } from './peering-reader.ts';

export interface CircuitReading {
  readonly facts: CircuitFacts;
  readonly besides: CircuitBesides;
  readonly findings: Findings;
}

/** Known, and carried along: Onramp does not act on them. */
const carriedAlong: readonly string[] = [
  'tags',
  'resourceGuid',
  'gatewayManagerEtag',
  'serviceProviderNotes',
  'globalReachEnabled',
  'allowGlobalReach',
  'allowClassicOperations',
  'enableDirectPortRateLimit',
  'authorizationStatus',
];

/** Known, and left out: what the service notes for itself, columns of Resource Graph, doubles of PowerShell, and a secret. */
const leftOut: readonly string[] = [
  ['etag', 'type', 'subscriptionId', 'tenantId', 'kind', 'managedBy', 'plan', 'identity', 'zones', 'extendedLocation'],
  [
    'tagsTable',
    'skuText',
    'serviceProviderPropertiesText',
    'expressRoutePortText',
    'peeringsText',
    'authorizationsText',
  ],
  ['authorizationKey'],
].flat();

const circuitLeftovers = leftovers(carriedAlong, leftOut);
const nothingLeft = leftovers([]);
const oddSkuLeftovers = leftovers(['name']);
const authorizationLeftovers = leftovers(
  ['connectionResourceUri', 'circuitResourceUri'],
  ['id', 'etag', 'type', 'resourceGroup', 'subscriptionId'],
);

export function readCircuit(record: JsonRecord): CircuitReading {
  const findings = noFindings();
  const node = openNode(record, '', findings);
  const id = textIn(node, 'id');
  const subscription = subscriptionIn(id) ?? textIn(node, 'subscriptionId');
  const peerings = recordsIn(node, 'peerings').map((peering) => readPeering(peering, findings));
  const authorizations = recordsIn(node, 'authorizations').map((each) => readAuthorization(each, findings));
  const namedGroup = textIn(node, 'resourceGroup', 'resourceGroupName');
  const sku = skuIn(node);
  const size = sizeIn(node);
  const facts = onlyGiven<CircuitFacts>({
    name: textIn(node, 'name'),
    id,
    resourceGroup: resourceGroupIn(id) ?? namedGroup,
    location: textIn(node, 'location'),
    skuName: sku.skuName,
    tier: sku.tier,
    family: sku.family,
    skuNameDisagrees: sku.skuNameDisagrees,
    provider: size.provider,
    peeringLocation: size.peeringLocation,
    bandwidthMbps: size.bandwidthMbps,
    expressRoutePort: size.expressRoutePort,
    bandwidthGbps: size.bandwidthGbps,
    serviceProviderProvisioningState: textIn(node, 'serviceProviderProvisioningState'),
    circuitProvisioningState: textIn(node, 'circuitProvisioningState'),
    provisioningState: textIn(node, 'provisioningState'),
    serviceKey: withoutMask(textIn(node, 'serviceKey')),
    stag: numberIn(node, 'stag'),
    globalReachEnabled: flagIn(node, 'globalReachEnabled'),
    allowGlobalReach: flagIn(node, 'allowGlobalReach'),
    allowClassicOperations: flagIn(node, 'allowClassicOperations'),
    authorizationStatus: textIn(node, 'authorizationStatus'),
    tags: tagsIn(node, 'tags', 'tag'),
    peerings: peerings.map((peering) => peering.facts),
    authorizations: authorizations.map((authorization) => authorization.facts),
  });
  const enableDirectPortRateLimit = flagIn(node, 'enableDirectPortRateLimit');
  closeNode(node, circuitLeftovers);
  const besides = onlyGiven<CircuitBesides>({
    subscription,
    peerings: peerings.map((peering) => peering.besides),
    authorizations: authorizations.map((authorization) => authorization.besides),
    enableDirectPortRateLimit,
    kept: Object.fromEntries(findings.kept),
  });
  return { facts, besides, findings };
}

function subscriptionIn(id: string | undefined): string | undefined {
  return /\/subscriptions\/([^/]+)/i.exec(id ?? '')?.[1];
}

function resourceGroupIn(id: string | undefined): string | undefined {
  return /\/resourceGroups\/([^/]+)/i.exec(id ?? '')?.[1];
}

type Sku = { readonly [Name in 'skuName' | 'tier' | 'family']: string | undefined } & {
  readonly skuNameDisagrees: true | undefined;
};

const noSku: Sku = { skuName: undefined, tier: undefined, family: undefined, skuNameDisagrees: undefined };

function skuIn(circuit: DocumentNode): Sku {
  const node = childOf(circuit, 'sku');
  if (!node) return noSku;
  const [skuName, tier, family] = [textIn(node, 'name'), textIn(node, 'tier'), textIn(node, 'family')];
  const isWhole = skuName !== undefined && tier !== undefined && family !== undefined;
  const disagrees = isWhole && skuName.toLowerCase() !== `${tier}_${family}`.toLowerCase();
  closeNode(node, disagrees ? oddSkuLeftovers : nothingLeft);
  return { skuName, tier, family, skuNameDisagrees: disagrees ? true : undefined };
}

interface Size {
  readonly provider: string | undefined;
  readonly peeringLocation: string | undefined;
  readonly bandwidthMbps: number | undefined;
  readonly expressRoutePort: string | undefined;
  readonly bandwidthGbps: number | undefined;
}

/** On a provider's port or on a port pair of one's own; a careless document may speak of both. */
function sizeIn(circuit: DocumentNode): Size {
  const node = childOf(circuit, 'serviceProviderProperties');
  const size: Size = {
    provider: node && textIn(node, 'serviceProviderName'),
    peeringLocation: node && textIn(node, 'peeringLocation'),
    bandwidthMbps: node && numberIn(node, 'bandwidthInMbps'),
    expressRoutePort: idIn(circuit, 'expressRoutePort'),
    bandwidthGbps: numberIn(circuit, 'bandwidthInGbps'),
  };
  if (node) closeNode(node, nothingLeft);
  return size;
}

export function readAuthorization(
  record: JsonRecord,
  findings: Findings,
): { readonly facts: AuthorizationFacts; readonly besides: AuthorizationBesides } {
  const unfiled = openNode(record, '', findings);
  const name = textIn(unfiled, 'name');
  const node = { ...unfiled, path: `authorizations/${(name ?? 'unnamed').replaceAll('/', '-')}/` };
  const provisioningState = textIn(node, 'provisioningState');
  const facts = onlyGiven<AuthorizationFacts>({
    name,
    useStatus: textIn(node, 'authorizationUseStatus'),
    provisioningState,
  });
  const besides = onlyGiven<AuthorizationBesides>({
    key: withoutMask(textIn(node, 'authorizationKey')),
    connection: textIn(node, 'connectionResourceUri') || undefined,
  });
  closeNode(node, authorizationLeftovers);
  const isUnusual = provisioningState !== undefined && provisioningState !== 'Succeeded';
  if (isUnusual) findings.kept.push([`${node.path}provisioningState`, provisioningState]);
  if (isOddWord(useStatusVocabulary, facts.useStatus)) {
    findings.kept.push([`${node.path}authorizationUseStatus`, facts.useStatus]);
  }
  return { facts, besides };
}
