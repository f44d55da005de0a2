import { useLocation, useNavigate } from 'react-router';
import { useSessionState } from '#store/use-session.ts';
import { planPagePath } from '#ui/kit/paths.ts';
import { CompareDialog } from '#ui/transfer/compare-dialog.tsx';
import { useApp } from './app-context.ts';
import { usePlanToCompare } from './use-plan-to-compare.ts';

/** The dialog that sets what Azure shows beside the plan of the address. */
export function CompareRoute() {
  const { device } = useApp();
  const openPlan = usePlanToCompare();
  const planId = useSessionState((state) => state.planId) ?? '';
  const navigate = useNavigate();
  const { key } = useLocation();

  // Back to the page that it was opened from; a link that led here directly has none.
  function close(): void {
    if (key === 'default') void navigate(planPagePath(planId, 'circuits'), { replace: true });
    else void navigate(-1);
  }

  return openPlan && <CompareDialog openPlan={openPlan} onClose={close} startReader={device.startReader} />;
}
