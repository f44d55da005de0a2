import type { Ports } from '#store/ports.ts';
import type { Session, SessionState } from '#store/session.ts';

/** The one session of the app. It brings the engine along, so it is made when a page first needs it. */
export interface SessionSource {
  get(): Promise<Session>;
  /** Null until it was needed. */
  state(): SessionState | null;
  /** The listener is told of every change. Answers how to stop that. */
  subscribe(listener: () => void): () => void;
}

export function sessionSource(ports: Ports): SessionSource {
  const listeners = new Set<() => void>();
  let coming: Promise<Session> | undefined;
  let session: Session | undefined;

  async function make(): Promise<Session> {
    const { Session: Made } = await import('#store/session.ts');
    session = new Made(ports);
    session.state.subscribe(() => {
      for (const listener of listeners) listener();
    });
    return session;
  }

  return {
    get() {
      coming ??= make().catch((error: unknown) => {
        // Asked again, it tries again.
        coming = undefined;
        throw error;
      });
      return coming;
    },
    state: () => session?.state.getState() ?? null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
