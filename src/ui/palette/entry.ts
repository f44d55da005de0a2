import type { PlanRequest } from '#domain/actions/index.ts';
import type { PlanVerdict } from '#domain/engine/verdict.ts';
import type { Actor } from '#domain/model/plan.ts';
import type { CommandId } from './commands.ts';
import type { Searchable } from './search.ts';
import type { ShortcutId } from './shortcut-of.ts';

/** What choosing an entry does. */
export type Deed =
  | { readonly kind: 'ask'; readonly request: PlanRequest }
  | { readonly kind: 'go'; readonly path: string }
  | { readonly kind: 'command'; readonly id: CommandId };

export const groupTitles = {
  next: 'What comes next',
  actions: 'Actions',
  pages: 'Pages',
  whole: 'Circuits and networks',
  plans: 'Plans on this device',
  commands: 'Commands',
} as const;
export type GroupId = keyof typeof groupTitles;

/** One line of the palette. */
export interface Entry extends Searchable {
  readonly id: string;
  readonly group: GroupId;
  /** A second line: why it is barred, or where it leads. */
  readonly note: string | null;
  readonly isBarred: boolean;
  readonly deed: Deed;
  readonly actor?: Actor;
  readonly verdict?: PlanVerdict;
  readonly shortcut?: ShortcutId;
}
