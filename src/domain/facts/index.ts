import type { Fact } from '#domain/shapes/fact.ts';
import { fastpathFacts } from './fastpath-facts.ts';
import { gatewayFacts } from './gateway-facts.ts';
import { linkFacts } from './link-facts.ts';

/** Everything worth knowing that is no fault. */
export const facts: readonly Fact[] = [...fastpathFacts, ...gatewayFacts, ...linkFacts];
