/**
 * What each version of the plan file needs to become the next: the first makes version 2 of version 1. Whoever raises
 * the version adds one, and a fixture of the version before.
 */
export const migrations: readonly ((older: unknown) => unknown)[] = [];
