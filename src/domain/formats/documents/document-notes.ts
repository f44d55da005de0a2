import { type ResourceKind, titleOf } from '../azure-circuit/resource-kind.ts';
import { sayReadNote } from '../azure-circuit/read-note.ts';
import type { ReadDocument } from './read-documents.ts';
import { saySkipped } from './skipped.ts';
import { toPlanResources } from './to-plan-resources.ts';

/** What a person should know about one text that was read, in sentences. */
export function notesOnDocument(document: ReadDocument): readonly string[] {
  const { notes, skipped } = toPlanResources(document.resources, { day: 0 });
  return [...leftOutOf(document), ...skipped.map(saySkipped), ...notes.map(sayReadNote)];
}

const CUT_SHORT =
  'PowerShell cut off what lies deep, and names only its type. Print it again with “ConvertTo-Json -Depth 10”.';

// A template lists much that has nothing to do with ExpressRoute.
const beside: readonly ResourceKind[] = ['otherResource', 'unknown'];

/** What a text holds that nobody reads, and what it says lies elsewhere. */
export function leftOutOf({ form, kinds, resources, goesOn, isCutShort }: ReadDocument): readonly string[] {
  const read = new Set(resources.map(({ kind }) => kind));
  const others = kinds.filter(({ kind }) => !read.has(kind) && !(form === 'arm-template' && beside.includes(kind)));
  return [
    ...others.map(({ kind, count }) => `Left out: ${titleOf(kind, count)}.`),
    ...(isCutShort ? [CUT_SHORT] : []),
    ...(goesOn ? [sayReadNote({ kind: 'more-pages' })] : []),
  ];
}
