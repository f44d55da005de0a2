import { type AdvertisedPublicPrefixesState, wholeOf } from '#domain/machines/prefix-machine.ts';
import type { Json } from '#domain/model/json.ts';
import { filterOf } from '#domain/model/look-up.ts';
import { hasFamily, stateOf } from '#domain/model/peering-life.ts';
import type { Circuit, Peering, PeeringInAzure, Plan } from '#domain/model/plan.ts';
import { mostPressing, prefixesStateVocabulary, wordAsItCame } from '../azure-circuit/azure-words.ts';
import type { JsonRecord } from '../azure-circuit/json-values.ts';
import { MASK } from '../azure-circuit/mask.ts';
import type { ReportOptions } from './azure-report.ts';
import { filled, keptUnder } from './kept-properties.ts';
import { ETAG, filterResourceIdOf, resourceIdOf } from './resource-ids.ts';

/** A live peering as REST prints it; undefined for one that is only planned. */
export function peeringBody(plan: Plan, peering: Peering, options: ReportOptions): JsonRecord | undefined {
  const { settings, azure, type } = peering;
  const circuit = plan.circuits[peering.circuitId];
  if (!azure || !circuit) return undefined;
  const path = `peerings/${type}/`;
  const { name = type, routeFilter, ...kept } = keptUnder(circuit.kept, path);
  const filters = filtersOf(plan, peering);
  const sharedKey = settings.sharedKey && !options.revealSecrets ? MASK : settings.sharedKey;
  return {
    name,
    id: `${resourceIdOf(circuit.settings)}/peerings/${type}`,
    etag: ETAG,
    properties: {
      provisioningState: azure.provisioningState,
      peeringType: type,
      azureASN: azure.azureASN,
      ...filled({
        peerASN: settings.peerASN,
        primaryPeerAddressPrefix: settings.primaryPeerAddressPrefix,
        secondaryPeerAddressPrefix: settings.secondaryPeerAddressPrefix,
      }),
      primaryAzurePort: '',
      secondaryAzurePort: '',
      ...filled({ sharedKey }),
      state: azure.state,
      ...filled({ vlanId: settings.vlanId }),
      gatewayManagerEtag: '',
      lastModifiedBy: azure.lastModifiedBy,
      ...microsoftPart(circuit, peering, 4),
      ...ipv6Part(circuit, peering, filters),
      connections: [],
      peeredConnections: [],
      ...kept,
      ...filtered(filters.ipv4, routeFilter, peering),
    },
    type: 'Microsoft.Network/expressRouteCircuits/peerings',
  };
}

interface Filters {
  readonly ipv4?: JsonRecord;
  readonly ipv6?: JsonRecord;
}

/** A plan has one filter for both address families; Azure names one for each. */
function filtersOf(plan: Plan, peering: Peering): Filters {
  const filter = peering.azure?.filterAttached ? filterOf(plan, peering) : undefined;
  if (!filter) return {};
  const named = { id: filterResourceIdOf(filter.settings) };
  return {
    ...(hasFamily(peering, 'IPv4') ? { ipv4: named } : {}),
    ...(hasFamily(peering, 'IPv6') ? { ipv6: named } : {}),
  };
}

/** One that came with the document, and stands in no plan, is printed until it is detached. */
function filtered(own: JsonRecord | undefined, kept: Json | undefined, { settings, azure }: Peering): JsonRecord {
  if (own) return { routeFilter: own };
  const isForeign = settings.routeFilterId === null && azure?.filterAttached === true;
  return kept !== undefined && isForeign ? { routeFilter: kept } : {};
}

type Family = 4 | 6;

function isOf(family: Family, prefix: string): boolean {
  return prefix.includes(':') === (family === 6);
}

function microsoftPart(circuit: Circuit, { type, settings, azure }: Peering, family: Family): JsonRecord {
  if (type !== 'MicrosoftPeering' || !azure) return {};
  const inside = family === 6 ? 'ipv6PeeringConfig/microsoftPeeringConfig/' : 'microsoftPeeringConfig/';
  const prefixes = settings.advertisedPublicPrefixes.filter((prefix) => isOf(family, prefix));
  const kept = keptUnder(circuit.kept, `peerings/${type}/${inside}`);
  const state = stateOfPrefixes(azure, prefixes, settings.advertisedPublicPrefixes.length > 0);
  const { advertisedPublicPrefixesState: _word, ...besides } = kept;
  const word = { kept, property: 'advertisedPublicPrefixesState' };
  return {
    microsoftPeeringConfig: {
      advertisedPublicPrefixes: prefixes,
      advertisedPublicPrefixesState: wordAsItCame(prefixesStateVocabulary, state, word),
      customerASN: settings.customerASN ?? 0,
      legacyMode: 0,
      routingRegistryName: settings.routingRegistryName || 'NONE',
      ...besides,
    },
  };
}

/** REST says it for each address family; the plan keeps it for each prefix and for the peering. */
function stateOfPrefixes(
  azure: PeeringInAzure,
  prefixes: readonly string[],
  othersExist: boolean,
): AdvertisedPublicPrefixesState {
  if (prefixes.length === 0) return othersExist ? 'NotConfigured' : azure.advertisedPublicPrefixesState;
  const states = prefixes.map((prefix) => {
    const own = Object.hasOwn(azure.prefixStates, prefix) ? azure.prefixStates[prefix] : undefined;
    return own === undefined ? azure.advertisedPublicPrefixesState : wholeOf(own);
  });
  return mostPressing(states);
}

function ipv6Part(circuit: Circuit, peering: Peering, filters: Filters): JsonRecord {
  const { type, settings, azure } = peering;
  const links = filled({
    primaryPeerAddressPrefix: settings.ipv6PrimaryPeerAddressPrefix,
    secondaryPeerAddressPrefix: settings.ipv6SecondaryPeerAddressPrefix,
  });
  const advertises = type === 'MicrosoftPeering' && settings.advertisedPublicPrefixes.some((prefix) => isOf(6, prefix));
  if (!azure || (Object.keys(links).length === 0 && !advertises)) return {};
  const { routeFilter, ...kept } = keptUnder(circuit.kept, `peerings/${type}/ipv6PeeringConfig/`);
  return {
    ipv6PeeringConfig: {
      ...links,
      state: stateOf(peering, 'IPv6'),
      ...(advertises ? microsoftPart(circuit, peering, 6) : {}),
      ...kept,
      ...filtered(filters.ipv6, routeFilter, peering),
    },
  };
}
