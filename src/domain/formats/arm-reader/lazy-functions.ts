import type { Json } from '#domain/model/json.ts';
import type { Expression } from './expression.ts';
import { isNameFor } from './name-for.ts';

type Ask = (expression: Expression) => Json | undefined;
type LazyFunction = (args: readonly Expression[], ask: Ask) => Json | undefined;

/** Only the branch that is taken has to be known. */
const chosen: LazyFunction = ([test, yes, no], ask) => {
  const answer = test && ask(test);
  const taken = answer === true ? yes : no;
  return typeof answer === 'boolean' && taken ? ask(taken) : undefined;
};

/** One answer settles it, whatever the others are. */
function settledBy(settling: boolean): LazyFunction {
  return (args, ask) => {
    const answers = args.map(ask);
    if (answers.includes(settling)) return settling;
    return answers.every((each) => each === !settling) ? !settling : undefined;
  };
}

/** What comes after the first that is something does not count. */
const coalesce: LazyFunction = (args, ask) => {
  for (const each of args) {
    const value = ask(each);
    if (value === undefined || isNameFor(value)) return undefined;
    if (value !== null) return value;
  }
  return null;
};

/** Functions that may be known although not all that they are given is. */
export const lazyFunctions: { readonly [name: string]: LazyFunction } = {
  if: chosen,
  and: settledBy(false),
  or: settledBy(true),
  coalesce,
};
