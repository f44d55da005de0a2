import type { Fact } from '#domain/shapes/fact.ts';

/** Everything worth knowing that is no fault. */
export const facts: readonly Fact[] = [];
