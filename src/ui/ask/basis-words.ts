import type { PlanVerdict } from '#domain/engine/verdict.ts';
import type { Basis } from '#domain/shapes/verdict.ts';

/** What is said about a statement that no page settles; null where one does. */
export const basisWords: { readonly [Each in Basis]: string | null } = {
  D: null,
  'D!': "Microsoft's pages disagree",
  I: 'Inferred: assumption of this simulator',
  S: 'Assumption of this simulator',
  F: 'Reported from the field, not documented',
};

export function basisOf(verdict: PlanVerdict): Basis {
  return 'basis' in verdict ? verdict.basis : 'D';
}
