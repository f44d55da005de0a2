import {
  knownWord,
  peeringTypeOf,
  prefixesStateVocabulary,
  prefixStateVocabulary,
  readWord,
  type StateName,
  stateOf,
  stateWords,
  useStatusVocabulary,
  type Vocabulary,
} from './azure-words.ts';
import type { CircuitFacts } from './circuit-facts.ts';
import type { CircuitReading } from './circuit-reader.ts';
import { circuitTitle, type ReadNote } from './read-note.ts';

/** What a person should know about a circuit before it enters a plan. */
export function notesOn(reading: CircuitReading): readonly ReadNote[] {
  const { facts } = reading;
  const circuit = circuitTitle(facts);
  // Tier and family win over a name that contradicts them.
  const skuName: readonly ReadNote[] = facts.skuNameDisagrees
    ? [{ kind: 'unusable-value', circuit, property: 'sku.name', found: facts.skuName ?? '' }]
    : [];
  const states = circuitStates.flatMap((name) => notesOnState(circuit, name, facts[name]));
  return [...skuName, ...states, ...notesOnPart(circuit, reading)];
}

/** The same of the parts of a circuit alone, which may stand without it; `circuit` is what to call them. */
export function notesOnPart(circuit: string, { facts, besides, findings }: CircuitReading): readonly ReadNote[] {
  const unusable = findings.unusable.map(({ path, found }): ReadNote => ({
    kind: 'unusable-value',
    circuit,
    property: path,
    found,
  }));
  const prefixStates = besides.peerings.flatMap((peering) => Object.values(peering.prefixStates));
  return [
    ...unusable,
    ...facts.peerings.flatMap((_peering, index) => notesOnPeering(circuit, facts, index)),
    ...prefixStates.flatMap((word) => notesOnWord(circuit, 'validationState', [prefixStateVocabulary, word])),
    ...facts.authorizations.flatMap(({ useStatus }) =>
      notesOnWord(circuit, 'authorizationUseStatus', [useStatusVocabulary, useStatus]),
    ),
  ];
}

const circuitStates = ['serviceProviderProvisioningState', 'circuitProvisioningState', 'provisioningState'] as const;

function notesOnState(circuit: string, state: StateName, text: string | undefined): readonly ReadNote[] {
  const readAs = stateOf(state, text);
  if (text === undefined || text === '') return [{ kind: 'state-missing', circuit, state, readAs }];
  const known: readonly string[] = stateWords[state];
  return known.includes(readAs) ? [] : [{ kind: 'unknown-word', circuit, property: state, word: text, readAs }];
}

function notesOnPeering(circuit: string, facts: CircuitFacts, index: number): readonly ReadNote[] {
  const peering = facts.peerings[index];
  if (!peering) return [];
  const title = peering.type ?? peering.name ?? 'a peering without a type';
  const type = peeringTypeOf(peering.type ?? peering.name);
  if (!type) return [{ kind: 'peering-left-out', circuit, peering: title, why: 'unknown-type' }];
  const isSecond = facts.peerings.slice(0, index).some((each) => peeringTypeOf(each.type ?? each.name) === type);
  if (isSecond) return [{ kind: 'peering-left-out', circuit, peering: title, why: 'second-of-its-type' }];
  if (type !== 'MicrosoftPeering') return [];
  const words = [peering.microsoft?.state, peering.ipv6?.microsoft?.state];
  return words.flatMap((word) =>
    notesOnWord(circuit, 'advertisedPublicPrefixesState', [prefixesStateVocabulary, word]),
  );
}

function notesOnWord<Word extends string>(
  circuit: string,
  property: string,
  [vocabulary, word]: readonly [Vocabulary<Word>, string | undefined],
): readonly ReadNote[] {
  if (word === undefined || knownWord(vocabulary, word) !== undefined) return [];
  return [{ kind: 'unknown-word', circuit, property, word, readAs: readWord(vocabulary, word), isKept: true }];
}
