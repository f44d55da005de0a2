import {
  type AdvertisedPublicPrefixesState,
  type PrefixValidationState,
  prefixValidationStates,
} from '#domain/machines/prefix-machine.ts';
import type { KeptProperties } from '#domain/model/json.ts';
import type { Authorization, PeeringType } from '#domain/model/plan.ts';

/** The words that the plan has for a property, and which of them comes nearest to a word that it has not. */
export interface Vocabulary<Word extends string> {
  readonly words: readonly Word[];
  nearest(word: string): Word;
}

type UseStatus = NonNullable<Authorization['azure']>['authorizationUseStatus'];

/** The word in its documented spelling; undefined when no page names it. */
export function knownWord<Word extends string>({ words }: Vocabulary<Word>, text: string): Word | undefined {
  return spelledAs(words, text);
}

export function readWord<Word extends string>(vocabulary: Vocabulary<Word>, text: string): Word {
  return knownWord(vocabulary, text) ?? vocabulary.nearest(text);
}

/** A word that Azure has added since: it is kept beside the one that it is taken for. */
export function isOddWord<Word extends string>(vocabulary: Vocabulary<Word>, text: string | undefined): text is string {
  return text !== undefined && text !== '' && knownWord(vocabulary, text) === undefined;
}

/** What Azure said where the plan still holds what it was taken for. */
export function wordAsItCame<Word extends string>(
  vocabulary: Vocabulary<Word>,
  planned: Word,
  { kept, property }: { readonly kept: KeptProperties | undefined; readonly property: string },
): string {
  const word = kept?.[property];
  return typeof word === 'string' && readWord(vocabulary, word) === planned ? word : planned;
}

const peeringTypeWords: readonly PeeringType[] = ['AzurePrivatePeering', 'MicrosoftPeering', 'AzurePublicPeering'];

/** Undefined for a kind of peering that nobody has documented: nothing comes near it. */
export function peeringTypeOf(text: string | undefined): PeeringType | undefined {
  if (text === undefined) return undefined;
  return spelledAs(peeringTypeWords, text);
}

/** The word in its own spelling. Nearly every document has it so already. */
function spelledAs<Word extends string>(words: readonly Word[], text: string): Word | undefined {
  const same = words.find((word) => word === text);
  if (same !== undefined) return same;
  const folded = text.toLowerCase();
  return words.find((word) => word.toLowerCase() === folded);
}

// Source: openapi of 2023-09-01; the per-prefix words: 2025-05-01.
export const prefixesStateVocabulary: Vocabulary<AdvertisedPublicPrefixesState> = {
  words: ['NotConfigured', 'Configuring', 'Configured', 'ValidationNeeded'],
  nearest: (word) => (/fail|valid|manual|invalid|missing/i.test(word) ? 'ValidationNeeded' : nearestProgress(word)),
};

export const prefixStateVocabulary: Vocabulary<PrefixValidationState> = {
  words: prefixValidationStates,
  nearest: (word) => (/manual/i.test(word) ? 'ManualValidationNeeded' : prefixesStateVocabulary.nearest(word)),
};

function nearestProgress(word: string): AdvertisedPublicPrefixesState {
  if (/ing$/i.test(word)) return 'Configuring';
  return /^(?:enabled|succeeded|ok)$/i.test(word) ? 'Configured' : 'NotConfigured';
}

const byPressure: readonly AdvertisedPublicPrefixesState[] = ['ValidationNeeded', 'Configuring', 'Configured'];

/** Where parts of a peering differ, the state that somebody has to act on stands for the whole. */
export function mostPressing(states: readonly AdvertisedPublicPrefixesState[]): AdvertisedPublicPrefixesState {
  return byPressure.find((state) => states.includes(state)) ?? 'NotConfigured';
}

// Older answers say `Used`.
export const useStatusVocabulary: Vocabulary<UseStatus> = {
  words: ['Available', 'InUse'],
  nearest: (word) => (/use/i.test(word) ? 'InUse' : 'Available'),
};

/** States that are kept as they came; here only their documented spelling, and what stands for a missing one. */
export const stateWords = {
  serviceProviderProvisioningState: ['NotProvisioned', 'Provisioning', 'Provisioned', 'Deprovisioning'],
  circuitProvisioningState: ['Enabled', 'Enabling', 'Disabled', 'Disabling'],
  provisioningState: ['Succeeded', 'Failed', 'Canceled', 'Creating', 'Updating', 'Deleting'],
  peeringState: ['Enabled', 'Disabled'],
} as const satisfies { readonly [state: string]: readonly [string, ...string[]] };

export type StateName = keyof typeof stateWords;

/** A state in its documented spelling; a word that no page names stays as it came, and a missing one is the ordinary one. */
export function stateOf(name: StateName, text: string | undefined): string {
  const [ordinary] = stateWords[name];
  if (text === undefined || text === '') return ordinary;
  return spelledAs<string>(stateWords[name], text) ?? text;
}
