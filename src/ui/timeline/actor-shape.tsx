import type { Actor } from '#domain/model/plan.ts';

// Each actor has a shape of their own, so that colour is never the only sign.
const shapes: { readonly [Each in Actor]: string } = {
  customer: 'M7 1.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11Z',
  provider: 'M7 .7 13.3 7 7 13.3.7 7Z',
  microsoft: 'M3.5 2h7A1.5 1.5 0 0 1 12 3.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 2 10.5v-7A1.5 1.5 0 0 1 3.5 2Z',
};

export interface ActorShapeProps {
  readonly actor: Actor;
  /** Hollow is what has not happened yet. */
  readonly hollow?: boolean;
}

/** The actor's dot. Its colour comes from `data-actor` around it; see strip-styles.ts. */
export function ActorShape({ actor, hollow = false }: ActorShapeProps) {
  return (
    <svg
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden="true"
      focusable="false"
      data-hollow={hollow || undefined}
    >
      <path d={shapes[actor]} />
    </svg>
  );
}
