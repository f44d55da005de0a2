import type { RuleId } from '#domain/catalog/rule-ids.ts';
import { billExamples } from './bill-examples.ts';
import type { Pair } from './example.ts';
import { geoExamples } from './geo-examples.ts';
import { globalReachExamples } from './global-reach-examples.ts';
import { limitExamples } from './limit-examples.ts';
import { cloudExamples, localExamples } from './local-cloud-examples.ts';

/** What passes and what does not, for every entry of the rulebook. */
export const examples: { readonly [Id in RuleId]?: Pair } = {
  ...billExamples,
  ...cloudExamples,
  ...geoExamples,
  ...globalReachExamples,
  ...limitExamples,
  ...localExamples,
};
