import type { Fact } from '#domain/shapes/fact.ts';
import { bgpFacts } from './bgp-facts.ts';
import { peeringFacts } from './peering-facts.ts';

/** Everything worth knowing that is no fault. */
export const facts: readonly Fact[] = [...bgpFacts, ...peeringFacts];
