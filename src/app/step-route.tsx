import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { currentStep, stepIds } from '#domain/engine/steps.ts';
import { circuitId } from '#domain/model/ids.ts';
import { circuitsOf } from '#domain/model/look-up.ts';
import type { Plan } from '#domain/model/plan.ts';
import { useSession, useSessionState } from '#store/use-session.ts';
import { planPath, stepPath } from '#ui/kit/paths.ts';
import { HomeLink } from './home-link.tsx';
import { NoticePage } from './notice-page.tsx';

/** The workspace, where plan and address agree; else what to do about it. */
export function StepRoute({ children }: { readonly children: ReactNode }) {
  const { plan: planId = '', circuit: named = '', step = '' } = useParams();
  // What is on screen may be an earlier state, in which the circuit does not stand yet.
  const plan = useSessionState((state) => state.present.plan);
  const circuit = plan.circuits[circuitId(named)];
  if (!circuit) return <MissingCircuitPage planId={planId} plan={plan} />;
  const isStep = stepIds.some((id) => id === step);
  return isStep ? children : <Navigate to={stepPath(planId, circuit.id, currentStep(plan, circuit.id))} replace />;
}

/** Enough to choose from without a search. */
const MOST_LINKS = 6;

function MissingCircuitPage({ planId, plan }: { readonly planId: string; readonly plan: Plan }) {
  const session = useSession();
  const canRedo = useSessionState((state) => state.future.length > 0);
  const circuits = circuitsOf(plan);
  return (
    <NoticePage
      title="This circuit is not in the plan"
      actions={
        <>
          {canRedo && (
            <Button size="large" variant="contained" color="primary" onClick={() => session.redo()}>
              Redo what was undone
            </Button>
          )}
          {circuits.slice(0, MOST_LINKS).map(({ id, settings }) => (
            <Button key={id} component={Link} size="large" to={stepPath(planId, id, currentStep(plan, id))}>
              Open {settings.name || 'the unnamed circuit'}
            </Button>
          ))}
          {circuits.length === 0 && (
            <Button component={Link} size="large" to={planPath(planId)}>
              Open the plan
            </Button>
          )}
          <HomeLink />
        </>
      }
    >
      <p>It was undone or discarded, or the link is mistyped. The rest of the plan is as it was.</p>
    </NoticePage>
  );
}
