import { writerTitles } from '#domain/formats/writer-titles.ts';
import { exportPath } from '#ui/kit/paths.ts';
import type { Entry } from './entry.ts';

/** Each format that the plan can leave in. */
export function exportEntries(planId: string): readonly Entry[] {
  return Object.entries(writerTitles).map(([id, title]) => ({
    id: `export ${id}`,
    group: 'pages',
    title: `Export ${title}`,
    also: 'download file save copy',
    note: null,
    isBarred: false,
    deed: { kind: 'go', path: exportPath(planId, id) },
  }));
}
