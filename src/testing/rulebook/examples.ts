import type { RuleId } from '#domain/catalog/rule-ids.ts';
import { authExamples } from './auth-examples.ts';
import type { Pair } from './example.ts';
import { msftExamples } from './msft-examples.ts';
import { natExamples, rfExamples } from './rf-nat-examples.ts';

/** What passes and what does not, for every entry of the rulebook. */
export const examples: { readonly [Id in RuleId]?: Pair } = {
  ...msftExamples,
  ...rfExamples,
  ...natExamples,
  ...authExamples,
};
