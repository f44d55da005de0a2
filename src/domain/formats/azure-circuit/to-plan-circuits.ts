import type { ImportCircuits } from '#domain/actions/import-circuits.ts';
import { authorizationId, circuitId, type CircuitId } from '#domain/model/ids.ts';
import type { Authorization, Circuit, CircuitInAzure, CircuitSettings } from '#domain/model/plan.ts';
import { readWord, stateOf, useStatusVocabulary } from './azure-words.ts';
import type { CircuitBesides, CircuitFacts } from './circuit-facts.ts';
import { withoutMask } from './mask.ts';
import { identityOf, slugGiver } from './plan-ids.ts';
import type { AzureDocument } from './read-azure-circuits.ts';
import { toPlanPeerings } from './to-plan-peerings.ts';

export interface Reading {
  /** Simulated day on which the document is read. */
  readonly day: number;
}

/** The circuits of a document as live entities of a plan, with their peerings and authorizations. */
export function toPlanCircuits(document: AzureDocument, { day }: Reading): ImportCircuits {
  const giveSlug = slugGiver();
  const seen = new Set<string>();
  const parts = document.circuits.flatMap((facts, index): readonly ImportCircuits[] => {
    const key = identityOf(facts);
    if (key !== undefined && seen.has(key)) return [];
    if (key !== undefined) seen.add(key);
    const id = circuitId(giveSlug(nameOf(facts)));
    return [toPlanCircuit(id, { facts, besides: document.besides[index] ?? nothingBesides, day })];
  });
  return {
    circuits: parts.flatMap((part) => part.circuits),
    peerings: parts.flatMap((part) => part.peerings),
    authorizations: parts.flatMap((part) => part.authorizations),
  };
}

const nothingBesides: CircuitBesides = { peerings: [], authorizations: [], kept: {} };

export interface CircuitSource extends Reading {
  readonly facts: CircuitFacts;
  readonly besides: CircuitBesides;
}

/** One circuit with its parts. */
export function toPlanCircuit(id: CircuitId, source: CircuitSource): ImportCircuits {
  const { facts, besides, day } = source;
  const circuit: Circuit = {
    id,
    settings: settingsFrom(source),
    azure: azureFrom(source),
    orderAgreedDay: null,
    billed: [],
    kept: besides.kept,
  };
  return {
    circuits: [circuit],
    peerings: toPlanPeerings(id, { facts: facts.peerings, besides: besides.peerings, day }),
    authorizations: toPlanAuthorizations(id, source),
  };
}

export function nameOf({ name, id }: CircuitFacts): string {
  return name || (id?.split('/').findLast((segment) => segment !== '') ?? '');
}

function settingsFrom({ facts, besides }: CircuitSource): CircuitSettings {
  const [tierInName = '', familyInName = ''] = facts.skuName?.split('_') ?? [];
  const isDirect = facts.expressRoutePort !== undefined;
  return {
    name: nameOf(facts),
    resourceGroup: facts.resourceGroup ?? '',
    subscription: besides.subscription ?? '',
    location: facts.location ?? '',
    serviceProviderName: withoutMask(facts.provider) ?? '',
    peeringLocation: withoutMask(facts.peeringLocation) ?? '',
    bandwidthInMbps: mbpsOf(facts),
    tier: facts.tier || tierInName,
    family: facts.family || familyInName,
    layer: !isDirect && besides.peerings.some(isOthers) ? 'L3' : 'L2',
    expressRoutePort: facts.expressRoutePort ?? '',
  };
}

function mbpsOf({ expressRoutePort, bandwidthMbps, bandwidthGbps }: CircuitFacts): number | null {
  const ofPort = bandwidthGbps === undefined ? undefined : Math.max(0, Math.round(bandwidthGbps * 1000));
  return (expressRoutePort === undefined ? (bandwidthMbps ?? ofPort) : (ofPort ?? bandwidthMbps)) ?? null;
}

// `Customer`, or empty in the answer to a write. Anyone else has the peering in hand: a Layer 3 provider.
function isOthers({ lastModifiedBy = '' }: CircuitBesides['peerings'][number]): boolean {
  return lastModifiedBy !== '' && lastModifiedBy.toLowerCase() !== 'customer';
}

function azureFrom({ facts, besides, day }: CircuitSource): CircuitInAzure {
  const { enableDirectPortRateLimit } = besides;
  const providerState = stateOf('serviceProviderProvisioningState', facts.serviceProviderProvisioningState);
  return {
    serviceKey: facts.serviceKey ?? '',
    serviceProviderProvisioningState: providerState,
    circuitProvisioningState: stateOf('circuitProvisioningState', facts.circuitProvisioningState),
    provisioningState: stateOf('provisioningState', facts.provisioningState),
    stag: facts.stag ?? null,
    createdDay: day,
    sinceDay: day,
    // Azure does not know whether the key was sent; where the provider has begun, it was.
    keyHandedOverDay: providerState === 'NotProvisioned' ? null : day,
    lastReadDay: day,
    portPair: '',
    providerNote: '',
    ...(facts.allowClassicOperations ? { allowClassicOperations: true } : {}),
    ...(enableDirectPortRateLimit === undefined ? {} : { enableDirectPortRateLimit }),
  };
}

function toPlanAuthorizations(circuit: CircuitId, { facts, besides, day }: CircuitSource): readonly Authorization[] {
  if (facts.authorizations.length === 0) return [];
  const giveSlug = slugGiver();
  return facts.authorizations.map(({ name = '', useStatus = 'Available' }, index) => ({
    id: authorizationId(`${circuit}/key-${giveSlug(name)}`),
    circuitId: circuit,
    settings: { name },
    azure: {
      authorizationKey: besides.authorizations[index]?.key ?? '',
      authorizationUseStatus: readWord(useStatusVocabulary, useStatus),
      createdDay: day,
    },
  }));
}
