import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { currentStep } from '#domain/engine/steps.ts';
import { circuitsOf } from '#domain/model/look-up.ts';
import { usePlan, useSessionState } from '#store/use-session.ts';
import { useNoticed } from '#ui/ask/use-noticed.ts';
import { type PlanPage, planPagePath, planPages, stepPath } from '#ui/kit/paths.ts';
import { nothingWrong, type Tally, tallyOf } from '#ui/kit/tally.ts';

export const pageTitles: { readonly [Page in PlanPage]: string } = {
  circuits: 'Circuits',
  addresses: 'Addresses',
  checks: 'Checks',
  resiliency: 'Resiliency',
  export: 'Export',
  catalog: 'Catalogue',
};

export interface PlanPageLink {
  readonly page: PlanPage;
  readonly title: string;
  readonly to: string;
  /** `true` where a page beneath it is on screen. */
  readonly current: 'page' | 'true' | undefined;
  readonly tally: Tally;
}

/** The page of the plan that is on screen; the steps of a circuit count as circuits. */
export function useShownPage(): PlanPage {
  const { pathname } = useLocation();
  const [, , , name] = pathname.split('/');
  return planPages.find((page) => page === name) ?? 'circuits';
}

/** The pages of the plan, as links. */
export function usePlanPages(): readonly PlanPageLink[] {
  const plan = usePlan();
  const planId = useSessionState((state) => state.planId) ?? '';
  const { pathname } = useLocation();
  const shown = useShownPage();
  const noticed = useNoticed();
  const tally = useMemo(() => tallyOf(noticed), [noticed]);
  const [first, ...others] = circuitsOf(plan);
  // From another page on to the only circuit; from the circuit itself to the list of them.
  const circuits =
    first && others.length === 0 && shown !== 'circuits'
      ? stepPath(planId, first.id, currentStep(plan, first.id))
      : planPagePath(planId, 'circuits');
  return planPages.map((page) => {
    const own = planPagePath(planId, page);
    return {
      page,
      title: pageTitles[page],
      to: page === 'circuits' ? circuits : own,
      current: currentOf(page === shown, pathname === own),
      tally: page === 'checks' ? tally : nothingWrong,
    };
  });
}

function currentOf(isShown: boolean, isItself: boolean): PlanPageLink['current'] {
  if (!isShown) return undefined;
  return isItself ? 'page' : 'true';
}
