import { nextEvent } from '#domain/engine/run.ts';
import { labelOf } from '#domain/engine/verdict.ts';
import type { SessionState } from '#store/session.ts';
import { nobodyWaits } from '#ui/time/pass-time.ts';
import type { Entry } from './entry.ts';
import type { ShortcutId } from './shortcut-of.ts';

export type PlanCommandId =
  | 'undo'
  | 'redo'
  | 'pass-day'
  | 'pass-week'
  | 'next-event'
  | 'look-earlier'
  | 'look-later'
  | 'look-at-present';
export type PlaceCommandId = 'paste' | 'examples' | 'light' | 'dark' | 'system' | 'sheet';
export type CommandId = PlanCommandId | PlaceCommandId;

interface Command {
  readonly id: CommandId;
  readonly title: string;
  readonly also?: string;
  readonly note?: string;
  /** Why it cannot be used now. */
  readonly barredBy?: string | false;
  readonly shortcut?: ShortcutId;
}

/** What can be done with the open plan's history and time. */
export function planCommands({ run, present, past, future, lookingAt }: SessionState): readonly Entry[] {
  const next = nextEvent(run);
  const count = lookingAt ?? present.log.length;
  const commands: readonly Command[] = [
    {
      id: 'undo',
      title: 'Undo',
      shortcut: 'undo',
      barredBy: past.length === 0 && 'Nothing to undo since the plan was opened.',
    },
    {
      id: 'redo',
      title: 'Redo',
      shortcut: 'redo',
      barredBy: future.length === 0 && 'Nothing to redo: nothing was undone.',
    },
    { id: 'pass-day', title: 'Let 1 day pass', also: 'time wait' },
    { id: 'pass-week', title: 'Let 7 days pass', also: 'time wait week' },
    {
      id: 'next-event',
      title: 'To the next event',
      also: 'time wait skip',
      shortcut: 'next-event',
      barredBy: !next && `${nobodyWaits}.`,
      ...(next && { note: `Day ${Math.max(run.day, next.dueDay)}: ${labelOf(run.plan, next.request)}` }),
    },
    {
      id: 'look-earlier',
      title: 'Look one entry back',
      also: 'past timeline',
      barredBy: count <= 1 && 'The first entry is on screen.',
    },
    {
      id: 'look-later',
      title: 'Look one entry forward',
      also: 'timeline',
      barredBy: lookingAt === null && 'The present is on screen.',
    },
    {
      id: 'look-at-present',
      title: 'Back to the present',
      also: 'timeline now',
      barredBy: lookingAt === null && 'The present is on screen.',
    },
  ];
  return commands.map(toEntry);
}

/** What can be done everywhere. */
export function placeCommands(mode: 'light' | 'dark' | 'system'): readonly Entry[] {
  const inUse = (each: typeof mode) => mode === each && 'In use now.';
  const commands: readonly Command[] = [
    {
      id: 'paste',
      title: 'Paste or drop a file',
      also: 'import open read what Azure shows JSON where is my circuit',
      note: 'Reads what Azure shows, or a kept plan',
    },
    {
      id: 'examples',
      title: 'Start from an example',
      also: 'new plan sample demo template',
      note: 'A plan that comes with Onramp, as a new one of yours',
    },
    { id: 'light', title: 'Switch to light colours', also: 'theme mode', barredBy: inUse('light') },
    { id: 'dark', title: 'Switch to dark colours', also: 'theme mode', barredBy: inUse('dark') },
    { id: 'system', title: 'Colours as the system', also: 'theme mode light dark', barredBy: inUse('system') },
    { id: 'sheet', title: 'Show keyboard shortcuts', also: 'help keys', shortcut: 'sheet' },
  ];
  return commands.map(toEntry);
}

function toEntry({ id, title, also = '', note, barredBy = false, shortcut }: Command): Entry {
  return {
    id: `command ${id}`,
    group: 'commands',
    title,
    also,
    note: barredBy || (note ?? null),
    isBarred: barredBy !== false,
    deed: { kind: 'command', id },
    ...(shortcut && { shortcut }),
  };
}
