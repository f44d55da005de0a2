/** The first of many, and how many there are. Nobody reads more, and no more has to come out of a worker. */
export interface Excerpt<Thing> {
  readonly shown: readonly Thing[];
  readonly count: number;
}

const MOST_SHOWN = 50;

export function excerptOf<Thing>(all: readonly Thing[]): Excerpt<Thing> {
  return { shown: all.slice(0, MOST_SHOWN), count: all.length };
}
