/** A measured figure with what it is meant to be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: { readonly atMost: number } | { readonly atLeast: number } | null;
}

export function isMet({ value, goal }: Figure): boolean {
  if (!goal) return true;
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
}

/** Milliseconds that the quickest of some runs took. What is to be prepared for a run is not counted. */
export function quickest<Given>(runs: number, prepare: () => Given, work: (given: Given) => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const given = prepare();
    const begin = performance.now();
    work(given);
    return performance.now() - begin;
  });
  return Math.min(...times);
}
