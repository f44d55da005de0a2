import { useCallback } from 'react';
import type { PlanRequest } from '#domain/actions/index.ts';
import type { Acting } from '#store/session.ts';
import { useSession } from '#store/use-session.ts';
import { useAskHost } from './ask-context.ts';

/** Asks for several things as one step of undo, and says `words` once they are done. */
export function useAskAll(): (requests: readonly PlanRequest[], words: string) => void {
  const session = useSession();
  const host = useAskHost();
  return useCallback(
    (requests, words) => {
      const act = (acting: Acting) => {
        const answer = session.askAll(requests, acting);
        if (answer.kind === 'done') host.announce(words);
        return answer;
      };
      const answer = act({});
      if (answer.kind !== 'asks-first') return;
      const { day } = session.state.getState().run;
      host.confirmDrop({ drops: answer.drops, day, onConfirm: () => void act({ dropLater: true }) });
    },
    [session, host],
  );
}
