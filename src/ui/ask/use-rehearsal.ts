import { useState } from 'react';
import type { WayOutStep } from '#domain/engine/way-out.ts';
import type { Session } from '#store/session.ts';
import { useSession } from '#store/use-session.ts';
import { isCalm } from './is-calm.ts';
import { useAsk } from './use-ask.ts';

const pause = 350;

/** A path as it is being played: the first `done` of its steps have happened. */
interface Playing {
  readonly steps: readonly WayOutStep[];
  readonly done: number;
}

export interface Rehearsal {
  /** Null while nothing is played. */
  readonly playing: Playing | null;
  /** Performs the steps one after another. It stops where one is refused, or where somebody else acts in between. */
  readonly start: (steps: readonly WayOutStep[]) => void;
}

/** `onEnd` is called when no step is left, or one was refused. */
export function useRehearsal(onEnd: () => void): Rehearsal {
  const ask = useAsk();
  const session = useSession();
  const [playing, setPlaying] = useState<Playing | null>(null);

  function start(steps: readonly WayOutStep[]) {
    playFrom(0, {
      steps,
      session,
      perform: (step, onDone) => ask(step.request, onDone).kind !== 'refused',
      show(done) {
        setPlaying(done === null ? null : { steps, done });
        if (done === null) onEnd();
      },
    });
  }
  return { playing, start };
}

interface Play {
  readonly steps: readonly WayOutStep[];
  readonly session: Session;
  readonly perform: (step: WayOutStep, onDone: () => void) => boolean;
  readonly show: (done: number | null) => void;
}

function playFrom(index: number, play: Play): void {
  const { steps, session, perform, show } = play;
  const step = steps[index];
  if (!step) {
    show(null);
    return;
  }
  const wentOn = perform(step, () => {
    show(index + 1);
    const left = session.state.getState().present;
    setTimeout(
      () => {
        if (session.state.getState().run === left) playFrom(index + 1, play);
        else show(null);
      },
      isCalm() ? 0 : pause,
    );
  });
  if (!wentOn) show(null);
}
