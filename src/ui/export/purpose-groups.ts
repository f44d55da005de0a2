import type { Writer } from '#domain/shapes/format.ts';

interface PurposeGroup {
  readonly title: string;
  readonly purposes: readonly Writer['purpose'][];
}

/** What people do with a file, in the order of the page. */
export const purposeGroups: readonly PurposeGroup[] = [
  { title: 'To run', purposes: ['azure'] },
  { title: 'To hand over', purposes: ['provider', 'routers', 'people'] },
  { title: 'To show', purposes: ['picture'] },
  { title: 'To keep', purposes: ['plan'] },
];
