import { usePlan } from '#store/use-session.ts';
import { StateChip } from '#ui/kit/state-chip.tsx';

/** Says so where a plan does not follow today's rules. */
export function EraChip() {
  const { era } = usePlan();
  return era === 'seed' ? <StateChip tone="accent">Rules of 2016</StateChip> : null;
}
