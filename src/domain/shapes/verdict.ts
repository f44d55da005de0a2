import type { EntityId } from '#domain/model/ids.ts';

/**
 * What a statement rests on: D documented, D! documented but another page disagrees, I inferred by us,
 * S the sources are silent (a default of this simulator), F a field report.
 */
export type Basis = 'D' | 'D!' | 'I' | 'S' | 'F';

/** Values for the {gaps} of a sentence. */
export type Data = { readonly [gap: string]: string | number };

/** One thing in the way of a request. `subjects` are the entities that must change first. */
export interface Obstacle<Reason extends string, Remedy> {
  readonly reason: Reason;
  readonly data?: Data;
  readonly subjects?: readonly EntityId[];
  readonly remedy?: Remedy;
  readonly basis?: Basis;
  /** True when Azure would go ahead, but a careful person would not. */
  readonly warning?: boolean;
}

/** An obstacle as the engine hands it out: with its sentence, and its remedy if there is one. */
export interface Said<Remedy> {
  readonly reason: string;
  readonly sentence: string;
  readonly subjects: readonly EntityId[];
  readonly remedy: Remedy | null;
  /** The field that is at fault, where the obstacle comes from a check of a value. */
  readonly field: string | null;
}

/** What would happen if a request were made now. */
export type Verdict<Remedy> =
  | { readonly kind: 'allowed'; readonly basis: Basis }
  | {
      readonly kind: 'allowed-with-warning';
      readonly basis: Basis;
      readonly said: readonly [Said<Remedy>, ...Said<Remedy>[]];
    }
  | { readonly kind: 'no-effect'; readonly basis: Basis; readonly said: readonly [Said<Remedy>, ...Said<Remedy>[]] }
  | { readonly kind: 'not-applicable'; readonly said: readonly [Said<Remedy>, ...Said<Remedy>[]] }
  | { readonly kind: 'refused'; readonly basis: Basis; readonly said: readonly [Said<Remedy>, ...Said<Remedy>[]] }
  /** Nothing forbids it; these fields are still empty. */
  | { readonly kind: 'incomplete'; readonly subject: EntityId; readonly fields: readonly [string, ...string[]] };
