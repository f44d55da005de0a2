import type { AdvertisedPublicPrefixesState, PrefixValidationState } from '#domain/machines/prefix-machine.ts';
import { type CircuitId, peeringId } from '#domain/model/ids.ts';
import type { Peering, PeeringInAzure, PeeringSettings, PeeringType } from '#domain/model/plan.ts';
import { MICROSOFT_ASN } from '#domain/net/asn.ts';
import {
  mostPressing,
  peeringTypeOf,
  prefixesStateVocabulary,
  prefixStateVocabulary,
  readWord,
  stateOf,
} from './azure-words.ts';
import type { MicrosoftFacts, PeeringBesides, PeeringFacts } from './circuit-facts.ts';

interface Source {
  readonly facts: readonly PeeringFacts[];
  readonly besides: readonly PeeringBesides[];
  readonly day: number;
}

interface One {
  readonly type: PeeringType;
  readonly facts: PeeringFacts;
  readonly besides: PeeringBesides;
  readonly day: number;
}

/** A circuit has each type of peering once: the first one of a type is taken. */
export function toPlanPeerings(circuit: CircuitId, { facts, besides, day }: Source): readonly Peering[] {
  const types = facts.map((each) => peeringTypeOf(each.type ?? each.name));
  return facts.flatMap((each, index) => {
    const type = types[index];
    if (!type || types.indexOf(type) < index) return [];
    const one: One = { type, facts: each, besides: besides[index] ?? { prefixStates: {} }, day };
    return [
      { id: peeringId(circuit, type), circuitId: circuit, type, settings: settingsFrom(one), azure: azureFrom(one) },
    ];
  });
}

/** Both address families of a Microsoft peering; what other peerings say about it means nothing. */
function familiesOf({ type, facts }: One): readonly MicrosoftFacts[] {
  if (type !== 'MicrosoftPeering') return [];
  return [facts.microsoft ?? {}, ...(facts.ipv6?.microsoft ? [facts.ipv6.microsoft] : [])];
}

function settingsFrom(one: One): PeeringSettings {
  const { facts, besides } = one;
  const families = familiesOf(one);
  // Azure prints 0 and NONE for what is not set.
  const customerASN = families.map((family) => family.customerASN).find(Boolean);
  const registry = families
    .map((family) => family.routingRegistryName)
    .find((name) => name && name.toUpperCase() !== 'NONE');
  return {
    primaryPeerAddressPrefix: facts.primaryPrefix ?? '',
    secondaryPeerAddressPrefix: facts.secondaryPrefix ?? '',
    ipv6PrimaryPeerAddressPrefix: facts.ipv6?.primaryPrefix ?? '',
    ipv6SecondaryPeerAddressPrefix: facts.ipv6?.secondaryPrefix ?? '',
    vlanId: facts.vlanId ?? null,
    peerASN: facts.peerASN ?? null,
    sharedKey: besides.sharedKey ?? '',
    advertisedPublicPrefixes: [...new Set(families.flatMap((family) => family.advertisedPublicPrefixes ?? []))],
    customerASN: customerASN ?? null,
    routingRegistryName: registry ?? '',
    separateEdge: false,
    routeFilterId: null,
  };
}

function azureFrom(one: One): PeeringInAzure {
  const { facts, besides, day } = one;
  const families = familiesOf(one).map((family) => ({
    prefixes: family.advertisedPublicPrefixes ?? [],
    state: readWord(prefixesStateVocabulary, family.state || 'NotConfigured'),
  }));
  const stateOfPrefix = (prefix: string, state: AdvertisedPublicPrefixesState): PrefixValidationState => {
    const own = Object.hasOwn(besides.prefixStates, prefix) ? besides.prefixStates[prefix] : undefined;
    return own === undefined ? state : readWord(prefixStateVocabulary, own);
  };
  const ownState = stateOf('peeringState', facts.state);
  const ipv6State = stateOf('peeringState', facts.ipv6?.state ?? facts.state);
  return {
    state: ownState,
    ...(ipv6State === ownState ? {} : { ipv6State }),
    provisioningState: stateOf('provisioningState', facts.provisioningState),
    azureASN: facts.azureASN ?? MICROSOFT_ASN,
    lastModifiedBy: besides.lastModifiedBy ?? 'Customer',
    configuredDay: day,
    advertisedPublicPrefixesState: mostPressing(families.map((family) => family.state)),
    prefixStates: Object.fromEntries(
      families.flatMap(({ prefixes, state }) => prefixes.map((prefix) => [prefix, stateOfPrefix(prefix, state)])),
    ),
    prefixesSinceDay: day,
    ticket: 'none',
    ticketDay: null,
    // The filter itself is a resource of its own, which the document only names.
    ...(facts.routeFilterId === undefined ? {} : { filterAttached: true }),
  };
}
