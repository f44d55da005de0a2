import type { RuleId } from '#domain/catalog/rule-ids.ts';
import type { Pair } from './example.ts';
import { fpExamples } from './fp-examples.ts';
import { gwExamples } from './gw-examples.ts';
import { vnetExamples } from './vnet-examples.ts';

/** What passes and what does not, for every entry of the rulebook. */
export const examples: { readonly [Id in RuleId]?: Pair } = {
  ...fpExamples,
  ...gwExamples,
  ...vnetExamples,
};
