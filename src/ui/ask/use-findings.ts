import type { RulesByKind } from '#domain/engine/check.ts';
import { createReviewer, type Reviewer } from '#domain/engine/reviewer.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { usePlan } from '#store/use-session.ts';
import { useRules } from './rules-at-hand.ts';

// One for all screens and the rules at hand: after an edit it looks again only at what the edit touches, whoever asks first.
const reviewers = new WeakMap<RulesByKind, Reviewer>();

function reviewerBy(rules: RulesByKind): Reviewer {
  const reviewer = reviewers.get(rules) ?? createReviewer(rules);
  reviewers.set(rules, reviewer);
  return reviewer;
}

/** What the rules find on the plan on screen, errors first. The same list until the plan changes, or more rules come. */
export function useFindings(): readonly Finding[] {
  return reviewerBy(useRules())(usePlan());
}
