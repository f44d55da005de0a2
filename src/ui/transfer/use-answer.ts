import { startTransition, useEffect, useState } from 'react';
import type { OpenPlan } from './open-plan.ts';
import type { Contents, PlanToday } from './reader.ts';

/** Asked of what was read, about a plan. The same function every time. */
type Question<Answer> = (contents: Contents, today: PlanToday) => Promise<Answer>;

/**
 * What the contents answer about the plan as it is; null while nothing is asked, or until they first answer. While the
 * plan changes the last answer stays.
 */
export function useAnswer<Answer>(
  contents: Contents | null,
  { plan, day }: OpenPlan,
  ask: Question<Answer>,
): Answer | null {
  const [heard, setHeard] = useState<{ readonly from: Contents; readonly answer: Answer } | null>(null);
  useEffect(() => {
    if (!contents) return undefined;
    let isCurrent = true;
    void ask(contents, { plan, day }).then((answer) => {
      if (isCurrent) startTransition(() => setHeard({ from: contents, answer }));
    });
    return () => {
      isCurrent = false;
    };
  }, [contents, plan, day, ask]);
  return contents !== null && heard?.from === contents ? heard.answer : null;
}
