import type { RuleId } from '#domain/catalog/rule-ids.ts';
import type { Pair } from './example.ts';

/** What passes and what does not, for every entry of the rulebook. */
export const examples: { readonly [Id in RuleId]?: Pair } = {};
