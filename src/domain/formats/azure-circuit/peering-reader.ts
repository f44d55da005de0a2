import { isOddWord, peeringTypeOf, prefixesStateVocabulary } from './azure-words.ts';
import type { Ipv6Facts, MicrosoftFacts, PeeringBesides, PeeringFacts } from './circuit-facts.ts';
import {
  childOf,
  closeNode,
  type DocumentNode,
  type Findings,
  idIn,
  leftovers,
  numberIn,
  openNode,
  recordsIn,
  textIn,
  textsIn,
} from './document-node.ts';
import { onlyGiven } from './given.ts';
import type { JsonRecord } from './json-values.ts';
import { withoutMask } from './mask.ts';

export interface PeeringReading {
  readonly facts: PeeringFacts;
  readonly besides: PeeringBesides;
}

/** Known, and carried along: Onramp has no place of its own for them. */
const carriedAlong: readonly string[] = [
  'primaryAzurePort',
  'secondaryAzurePort',
  'gatewayManagerEtag',
  'stats',
  'routeFilter',
  'expressRouteConnection',
  'connections',
  'peeredConnections',
];
const housekeeping: readonly string[] = ['etag', 'type', 'resourceGroup', 'subscriptionId'];
const microsoftLeftovers = leftovers(carriedAlong, housekeeping);
// What other peerings say about Microsoft's side means nothing, and is carried along as well.
const otherLeftovers = leftovers([...carriedAlong, 'microsoftPeeringConfig'], housekeeping);
const ipv6Leftovers = leftovers(['routeFilter']);

const carriedInConfig: readonly string[] = ['advertisedCommunities', 'legacyMode', 'advertisedPublicPrefixInfo'];
const configLeftovers = leftovers(carriedInConfig);
// A plan has one of each for both address families: that of IPv4.
const ipv6ConfigLeftovers = leftovers([...carriedInConfig, 'customerASN', 'routingRegistryName']);

export function readPeering(record: JsonRecord, findings: Findings): PeeringReading {
  const unfiled = openNode(record, '', findings);
  const [name, type] = [textIn(unfiled, 'name'), textIn(unfiled, 'peeringType')];
  const folder = folderOf(type ?? name);
  const node = { ...unfiled, path: `peerings/${folder}/` };
  const prefixStates = new Map<string, string>();
  const ipv6 = childOf(node, 'ipv6PeeringConfig');
  const facts = onlyGiven<PeeringFacts>({
    name,
    type,
    state: textIn(node, 'state'),
    provisioningState: textIn(node, 'provisioningState'),
    azureASN: numberIn(node, 'azureASN'),
    peerASN: numberIn(node, 'peerASN'),
    vlanId: numberIn(node, 'vlanId'),
    primaryPrefix: textIn(node, 'primaryPeerAddressPrefix'),
    secondaryPrefix: textIn(node, 'secondaryPeerAddressPrefix'),
    microsoft: readMicrosoft(node, prefixStates),
    // A peering that carries IPv6 alone names its filter there.
    routeFilterId: idIn(node, 'routeFilter') ?? (ipv6 && idIn(ipv6, 'routeFilter')),
    ipv6: ipv6 && readIpv6(ipv6, prefixStates),
    circuit: /\/expressRouteCircuits\/([^/]+)/i.exec(textIn(node, 'id') ?? '')?.[1],
  });
  const besides = onlyGiven<PeeringBesides>({
    lastModifiedBy: textIn(node, 'lastModifiedBy'),
    sharedKey: withoutMask(textIn(node, 'sharedKey')),
    prefixStates: Object.fromEntries(prefixStates),
  });
  closeNode(node, folder === 'MicrosoftPeering' ? microsoftLeftovers : otherLeftovers);
  if (name !== undefined && name !== folder) findings.kept.push([`${node.path}name`, name]);
  return { facts, besides };
}

/** A circuit has each type of peering once, so that what is kept of a peering is filed under its type. */
function folderOf(type = 'unnamed'): string {
  return peeringTypeOf(type) ?? type.replaceAll('/', '-');
}

function readIpv6(node: DocumentNode, prefixStates: Map<string, string>): PeeringFacts['ipv6'] {
  const facts = onlyGiven<Ipv6Facts>({
    primaryPrefix: textIn(node, 'primaryPeerAddressPrefix'),
    secondaryPrefix: textIn(node, 'secondaryPeerAddressPrefix'),
    state: textIn(node, 'state'),
    microsoft: readMicrosoft(node, prefixStates),
  });
  closeNode(node, ipv6Leftovers);
  return someOf(facts);
}

/** Also notes how far the validation of each prefix is, in tools that print it. */
function readMicrosoft(parent: DocumentNode, prefixStates: Map<string, string>): MicrosoftFacts | undefined {
  const node = childOf(parent, 'microsoftPeeringConfig');
  if (!node) return undefined;
  const facts = onlyGiven<MicrosoftFacts>({
    advertisedPublicPrefixes: textsIn(node, 'advertisedPublicPrefixes'),
    advertisedCommunities: textsIn(node, 'advertisedCommunities'),
    state: textIn(node, 'advertisedPublicPrefixesState'),
    customerASN: numberIn(node, 'customerASN'),
    routingRegistryName: textIn(node, 'routingRegistryName'),
    legacyMode: numberIn(node, 'legacyMode'),
  });
  for (const record of recordsIn(node, 'advertisedPublicPrefixInfo')) {
    const info = openNode(record, `${node.path}advertisedPublicPrefixInfo/`, node.findings);
    const [prefix, state] = [textIn(info, 'prefix'), textIn(info, 'validationState')];
    if (prefix !== undefined && state !== undefined) prefixStates.set(prefix, state);
  }
  if (isOddWord(prefixesStateVocabulary, facts.state)) {
    node.findings.kept.push([`${node.path}advertisedPublicPrefixesState`, facts.state]);
  }
  closeNode(node, parent.path.endsWith('/ipv6PeeringConfig/') ? ipv6ConfigLeftovers : configLeftovers);
  return someOf(facts);
}

function someOf<Facts extends object>(facts: Facts): Facts | undefined {
  return Object.keys(facts).length > 0 ? facts : undefined;
}
