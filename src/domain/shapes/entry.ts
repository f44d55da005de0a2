import type { Actor } from '#domain/model/plan.ts';

/** One thing that happened, as the log keeps it. */
export interface Entry<Request> {
  /** Simulated day, counted from 0. */
  readonly day: number;
  readonly actor: Actor;
  readonly request: Request;
  /** True when a behaviour did it by itself: nobody pressed anything. */
  readonly byItself: boolean;
}
