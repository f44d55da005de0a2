import type { RuleId } from '#domain/catalog/rule-ids.ts';
import { erdExamples } from './erd-examples.ts';
import type { Pair } from './example.ts';
import { haExamples } from './ha-examples.ts';
import { migExamples } from './migration-examples.ts';
import { rbacExamples } from './rbac-examples.ts';
import { bfdExamples, maintExamples } from './upkeep-examples.ts';

/** What passes and what does not, for every entry of the rulebook. */
export const examples: { readonly [Id in RuleId]?: Pair } = {
  ...bfdExamples,
  ...erdExamples,
  ...haExamples,
  ...maintExamples,
  ...migExamples,
  ...rbacExamples,
};
