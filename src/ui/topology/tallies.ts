import { createContext, useContext } from 'react';
import { nothingWrong, sayTally, type Tally } from '#ui/kit/tally.ts';
import { sayThing, type Thing, thingsIn } from './thing.ts';

/** How much is wrong with each entity, for every node of the picture and every line of the outline. */
export const TalliesContext = createContext<ReadonlyMap<string, Tally>>(new Map());

/** What is wrong with a thing itself; of what stands for several, with all of them. */
export function useTally(thing: Thing): Tally {
  return tallyOn(useContext(TalliesContext), thing);
}

export function tallyOn(tallies: ReadonlyMap<string, Tally>, thing: Thing): Tally {
  const standsForSeveral = thing.kind === 'region' || thing.kind === 'authorizations';
  const things = standsForSeveral ? thingsIn(thing) : [thing];
  const own = things.flatMap(({ id, subject }) => (id === subject ? (tallies.get(id) ?? []) : []));
  return own.reduce(
    (sum, { errors, warnings }) => ({ errors: sum.errors + errors, warnings: sum.warnings + warnings }),
    nothingWrong,
  );
}

/** What a thing is called, with how much is wrong with it. */
export function sayWithTally(thing: Thing, tally: Tally): string {
  const wrong = sayTally(tally);
  return wrong === '' ? sayThing(thing) : `${sayThing(thing)}. ${wrong}`;
}
