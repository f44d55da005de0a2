import type { Fact } from '#domain/shapes/fact.ts';
import { directFacts } from './direct-facts.ts';
import { encryptionFacts } from './encryption-facts.ts';
import { migrationFacts } from './migration-facts.ts';
import { resiliencyFacts } from './resiliency-facts.ts';

/** Everything worth knowing that is no fault. */
export const facts: readonly Fact[] = [...directFacts, ...encryptionFacts, ...migrationFacts, ...resiliencyFacts];
