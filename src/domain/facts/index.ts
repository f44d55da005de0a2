import type { Fact } from '#domain/shapes/fact.ts';
import { authorizationFacts } from './authorization-facts.ts';
import { microsoftPeeringFacts } from './microsoft-peering-facts.ts';

/** Everything worth knowing that is no fault. */
export const facts: readonly Fact[] = [...authorizationFacts, ...microsoftPeeringFacts];
