import type { Fact } from '#domain/shapes/fact.ts';
import { billingFacts } from './billing-facts.ts';
import { globalReachFacts } from './global-reach-facts.ts';
import { placeFacts } from './place-facts.ts';

/** Everything worth knowing that is no fault. */
export const facts: readonly Fact[] = [...billingFacts, ...globalReachFacts, ...placeFacts];
