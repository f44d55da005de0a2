import { stepIds } from '#domain/engine/steps.ts';
import { stepPath } from '#ui/kit/paths.ts';
import type { Clock } from '#ui/time/pass-time.ts';
import { runPlanCommand } from './plan-commands.ts';
import type { ShortcutId } from './shortcut-of.ts';

export interface PlanPage {
  readonly clock: Clock;
  readonly params: {
    readonly plan?: string | undefined;
    readonly circuit?: string | undefined;
    readonly step?: string | undefined;
  };
  readonly go: (path: string) => void;
}

export type PlanShortcutId = Exclude<ShortcutId, 'palette' | 'sheet'>;

/** What a shortcut does on a page of a plan. */
export function pressPlanKey(shortcut: PlanShortcutId, page: PlanPage): void {
  switch (shortcut) {
    case 'undo':
    case 'redo':
    case 'next-event':
      runPlanCommand(page.clock, shortcut);
      return;
    case 'previous-step':
      goBy(page, -1);
      return;
    case 'next-step':
      goBy(page, 1);
  }
}

function goBy({ params: { plan = '', circuit, step }, go }: PlanPage, by: number): void {
  // The pages of the whole plan have no steps.
  if (circuit === undefined) return;
  const next = stepIds[stepIds.findIndex((id) => id === step) + by];
  if (next) go(stepPath(plan, circuit, next));
}
