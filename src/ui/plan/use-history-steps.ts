import { useMemo } from 'react';
import { useSession, useSessionState } from '#store/use-session.ts';
import { changeBetween } from './history-words.ts';

/** One way through the history, and what it would do or why it cannot. */
export interface HistoryStep {
  readonly possible: boolean;
  readonly words: string;
  readonly go: () => void;
}

export function useHistorySteps(): { readonly undo: HistoryStep; readonly redo: HistoryStep } {
  const session = useSession();
  const present = useSessionState((state) => state.present);
  const before = useSessionState((state) => state.past.at(-1));
  const after = useSessionState((state) => state.future[0]);
  return useMemo(
    () => ({
      undo: {
        possible: before !== undefined,
        words: before ? `Takes back: ${changeBetween(before, present)}` : 'Nothing to undo since the plan was opened',
        go: () => session.undo(),
      },
      redo: {
        possible: after !== undefined,
        words: after ? `Does again: ${changeBetween(present, after)}` : 'Nothing to redo: nothing was undone',
        go: () => session.redo(),
      },
    }),
    [session, present, before, after],
  );
}
