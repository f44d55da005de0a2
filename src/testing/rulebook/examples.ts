import type { RuleId } from '#domain/catalog/rule-ids.ts';
import { bandwidthExamples } from './bandwidth-examples.ts';
import { circuitExamples } from './circuit-examples.ts';
import type { Pair } from './example.ts';
import { providerExamples } from './provider-examples.ts';
import { tierExamples } from './tier-examples.ts';

/** What passes and what does not, for every entry of the rulebook. */
export const examples: { readonly [Id in RuleId]?: Pair } = {
  ...bandwidthExamples,
  ...circuitExamples,
  ...providerExamples,
  ...tierExamples,
};
