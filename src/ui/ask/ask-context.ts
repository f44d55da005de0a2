import { createContext, type ReactNode, useContext } from 'react';

/** Something to be taken away, and what has to be typed before it is. */
export interface NameQuestion {
  readonly title: string;
  readonly name: string;
  readonly words: ReactNode;
  readonly actionLabel: string;
  readonly onConfirm: () => void;
}

export interface DropQuestion {
  /** How many later entries acting would drop. */
  readonly drops: number;
  /** Day of the state on screen. */
  readonly day: number;
  readonly onConfirm: () => void;
}

/** What AskRoot does for every screen. */
export interface AskHost {
  /** Says something in the one polite live region. */
  readonly announce: (words: string) => void;
  readonly confirmByName: (question: NameQuestion) => void;
  readonly confirmDrop: (question: DropQuestion) => void;
  readonly reasons: ReasonBoard;
}

/** Where which reason stands on screen: buttons describe themselves by it. */
export interface ReasonBoard {
  readonly subscribe: (listener: () => void) => () => void;
  readonly elementFor: (key: string) => string | undefined;
  /** Answers how to take the entry away again. */
  readonly put: (key: string, elementId: string) => () => void;
}

export const AskContext = createContext<AskHost | null>(null);

export function useAskHost(): AskHost {
  const host = useContext(AskContext);
  if (!host) throw new Error('Something that asks was drawn outside AskRoot.');
  return host;
}
