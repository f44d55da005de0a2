import { useNavigate } from 'react-router';
import type { PlanRequest } from '#domain/actions/index.ts';
import { planPath } from '#ui/kit/paths.ts';
import type { OpenPlan } from '#ui/transfer/open-plan.ts';
import { useApp, useMaybeSession } from './app-context.ts';

/** The plan that was open last, to which what is read can be added; null where there is none. */
export function usePlanToCompare(): OpenPlan | null {
  const { sessions } = useApp();
  const navigate = useNavigate();
  const present = useMaybeSession((state) => state?.present ?? null);
  const planId = useMaybeSession((state) => state?.planId ?? null);
  if (planId === null || present === null) return null;

  async function ask(request: PlanRequest): Promise<string> {
    const session = await sessions.get();
    const answer = session.ask(request);
    switch (answer.kind) {
      case 'done':
        return '';
      case 'asks-first':
        return 'The plan shows an earlier day: go back to its present first.';
      case 'refused': {
        // The session has brought it; the home page stands without it.
        const { saidBy } = await import('#domain/engine/verdict.ts');
        const sentences = saidBy(answer.verdict).map(({ sentence }) => sentence);
        return sentences.join(' ');
      }
    }
  }

  return {
    name: present.plan.name || 'the open plan',
    plan: present.plan,
    day: present.day,
    ask,
    onShow: () => void navigate(planPath(planId), { replace: true }),
  };
}
