import type { KeptProperties } from '#domain/model/json.ts';
import { knownWord, readWord, type Vocabulary } from '../azure-circuit/azure-words.ts';
import type { JsonRecord } from '../azure-circuit/json-values.ts';
import type { ReadNote } from '../azure-circuit/read-note.ts';
import { type KeepingKind, keptParts } from './kept-parts.ts';
import {
  readGlobalReach,
  readPort,
  readPortBesides,
  readResourceState,
  readRouteFilter,
  readVnetConnection,
} from './read-resources.ts';
import {
  accesses,
  adminStates,
  billingTypes,
  connectionStates,
  connectionStatuses,
  encapsulations,
  resourceStates,
  reachStatuses,
} from './resource-words.ts';

interface SaidWord {
  readonly property: string;
  readonly word: string;
  readonly readAs: string;
}

/** A word that no page names, under the property that says it. */
function odd<Word extends string>(
  property: string,
  vocabulary: Vocabulary<Word>,
  word: string | undefined,
): readonly SaidWord[] {
  if (word === undefined || word === '' || knownWord(vocabulary, word) !== undefined) return [];
  return [{ property, word, readAs: readWord(vocabulary, word) }];
}

const oddWords: { readonly [Kind in KeepingKind]: (record: JsonRecord) => readonly SaidWord[] } = {
  port: (record) => {
    const { encapsulation, links } = readPort(record);
    return [
      ...odd('encapsulation', encapsulations, encapsulation),
      ...odd('billingType', billingTypes, readPortBesides(record).billingType),
      ...odd('provisioningState', resourceStates, readResourceState(record)),
      ...links.flatMap(({ adminState }, index) => odd(`links/${index}/adminState`, adminStates, adminState)),
    ];
  },
  virtualNetwork: () => [],
  virtualNetworkGateway: (record) => odd('provisioningState', resourceStates, readResourceState(record)),
  vnetConnection: (record) => [
    ...odd('provisioningState', connectionStates, readResourceState(record)),
    ...odd('connectionStatus', connectionStatuses, readVnetConnection(record).status),
  ],
  routeFilter: (record) => odd('access', accesses, readRouteFilter(record).access),
  globalReachConnection: (record) => odd('circuitConnectionStatus', reachStatuses, readGlobalReach(record).status),
};

/** What of a resource has no place of its own in the plan, words that no page names among it. */
export function keptOf(kind: KeepingKind, record: JsonRecord): { readonly kept?: KeptProperties } {
  const words = oddWords[kind](record).map(({ property, word }) => [property, word] as const);
  const kept = { ...keptParts(kind, record).kept, ...Object.fromEntries(words) };
  return Object.keys(kept).length > 0 ? { kept } : {};
}

/** What a person should know about a resource before it enters a plan, and how many of its properties nobody knows. */
export function notesOnResource(
  kind: KeepingKind,
  record: JsonRecord,
  title: string,
): { readonly notes: readonly ReadNote[]; readonly unknown: number } {
  const { unknown, tooLarge } = keptParts(kind, record);
  return {
    unknown: unknown.length,
    notes: [
      ...oddWords[kind](record).map((said): ReadNote => ({
        kind: 'unknown-word',
        circuit: title,
        ...said,
        isKept: true,
      })),
      ...tooLarge.map((property): ReadNote => ({ kind: 'too-large', circuit: title, property })),
    ],
  };
}
