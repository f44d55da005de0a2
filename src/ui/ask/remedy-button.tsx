import type { PlanRequest } from '#domain/actions/index.ts';
import { isBarred, type PlanSaid, verdictOf } from '#domain/engine/verdict.ts';
import { usePlan } from '#store/use-session.ts';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { remedyLabel } from './ask-words.ts';
import { catchFocus, markOf } from './control-for.ts';
import { useAsk } from './use-ask.ts';

export interface RemedyButtonProps {
  readonly said: PlanSaid;
  /** What the obstacle stands in the way of. */
  readonly goal: PlanRequest;
}

/** What would take an obstacle away, if it can be done now. What cannot is left to the way out. */
export function RemedyButton({ said, goal }: RemedyButtonProps) {
  const ask = useAsk();
  const plan = usePlan();
  const { remedy } = said;
  if (!remedy || isBarred(verdictOf(plan, remedy))) return null;
  return (
    <>
      {' '}
      <LinkButton {...markOf(remedy)} onClick={() => ask(remedy, () => catchFocus(goal))}>
        {remedyLabel(plan, said, remedy)}
      </LinkButton>
    </>
  );
}
