import type { CircuitFacts } from './circuit-facts.ts';
import { type ResourceKind, titleOf } from './resource-kind.ts';

/** Something about a document that was read, which the person should know. `circuit` is a name. */
export type ReadNote =
  | { readonly kind: 'items-left-out'; readonly recognised: ResourceKind; readonly count: number }
  | { readonly kind: 'more-pages' }
  | { readonly kind: 'same-circuit-twice'; readonly circuit: string }
  | { readonly kind: 'unusable-value'; readonly circuit: string; readonly property: string; readonly found: string }
  | { readonly kind: 'state-missing'; readonly circuit: string; readonly state: string; readonly readAs: string }
  | {
      readonly kind: 'unknown-word';
      readonly circuit: string;
      readonly property: string;
      readonly word: string;
      readonly readAs: string;
      /** The word itself goes along with the resource. */
      readonly isKept?: true;
    }
  | { readonly kind: 'too-large'; readonly circuit: string; readonly property: string }
  | {
      readonly kind: 'peering-left-out';
      readonly circuit: string;
      readonly peering: string;
      readonly why: 'unknown-type' | 'second-of-its-type';
    }
  /** A link was made with a key that none of the authorizations that were read has. `circuit` is the link. */
  | { readonly kind: 'key-unmatched'; readonly circuit: string }
  | { readonly kind: 'more-notes'; readonly count: number };

/** A document full of the same carelessness is not to drown the rest. */
const MOST_NOTES = 100;

export function fewNotes(notes: readonly ReadNote[]): readonly ReadNote[] {
  const left = notes.length - MOST_NOTES;
  return left > 0 ? [...notes.slice(0, MOST_NOTES), { kind: 'more-notes', count: left }] : notes;
}

/** What to call a circuit in a note. */
export function circuitTitle(facts: CircuitFacts): string {
  return facts.name || facts.id || 'a circuit without a name';
}

export function sayReadNote(note: ReadNote): string {
  switch (note.kind) {
    case 'items-left-out':
      return `Left out: ${titleOf(note.recognised, note.count)}.`;
    case 'more-pages':
      return 'The list goes on: its nextLink leads to further circuits, which are not in this document.';
    case 'same-circuit-twice':
      return `${note.circuit} stands in the document more than once; the first one is taken.`;
    case 'unusable-value':
      return `${note.circuit}: ${note.property} holds ${note.found}, which cannot be used there, and was left out.`;
    case 'state-missing':
      return `${note.circuit}: the document does not say ${note.state}; ${note.readAs} is assumed.`;
    case 'unknown-word':
      return note.word === note.readAs
        ? `${note.circuit}: ${note.property} is ${note.word}, a word that no page names. It is kept as it came.`
        : `${note.circuit}: ${note.property} is ${note.word}, which is taken for ${note.readAs}${note.isKept ? ', and kept' : ''}.`;
    case 'too-large':
      return `${note.circuit}: ${note.property} is too large to be carried along, and was left out.`;
    case 'peering-left-out':
      return note.why === 'unknown-type'
        ? `${note.circuit}: ${note.peering} is no kind of peering that is documented; it was left out of the plan.`
        : `${note.circuit}: ${note.peering} stands there a second time; the first one is taken.`;
    case 'key-unmatched':
      return `${note.circuit}: it was made with a key, and no authorization here has it; add what “az network express-route auth list” prints.`;
    case 'more-notes':
      return `And ${note.count} more remarks of this kind.`;
  }
}
