import { type Entry, type GroupId, groupTitles } from './entry.ts';
import { search } from './search.ts';

export interface Group {
  readonly id: GroupId;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** What a query finds, by group; the group with the best find comes first. */
export function arrange(entries: readonly Entry[], query: string): readonly Group[] {
  const isSearching = query.trim() !== '';
  // What comes next stands among the actions and pages, too.
  const found = isSearching
    ? search(
        entries.filter(({ group }) => group !== 'next'),
        query,
      )
    : entries;
  const groups = new Map<GroupId, Entry[]>();
  for (const entry of found) {
    const group = groups.get(entry.group);
    if (group) group.push(entry);
    else groups.set(entry.group, [entry]);
  }
  return [...groups].map(([id, members]) => ({ id, title: groupTitles[id], entries: members }));
}
