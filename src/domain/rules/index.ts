import type { Rule } from '#domain/shapes/rule.ts';
import { advisingRules } from './advising.ts';
import { refusingRules } from './refusing.ts';

/** Every check on a plan, in one order whoever lists it. */
export const rules: readonly Rule[] = [...refusingRules, ...advisingRules].toSorted((a, b) => (a.id < b.id ? -1 : 1));
