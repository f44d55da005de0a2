import { createReviewer } from '#domain/engine/reviewer.ts';
import type { Finding } from '#domain/shapes/rule.ts';
import { usePlan } from '#store/use-session.ts';

// One for all screens: after an edit it looks again only at what the edit touches, whoever asks first.
const review = createReviewer();

/** What the rules find on the plan on screen, errors first. The same list until the plan changes. */
export function useFindings(): readonly Finding[] {
  return review(usePlan());
}
