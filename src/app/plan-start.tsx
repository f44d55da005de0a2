import Button from '@mui/material/Button';
import { Navigate, useNavigate, useParams } from 'react-router';
import { currentStep } from '#domain/engine/steps.ts';
import { circuitId } from '#domain/model/ids.ts';
import { circuitsOf } from '#domain/model/look-up.ts';
import { useSession, useSessionState } from '#store/use-session.ts';
import { stepPath } from '#ui/kit/paths.ts';
import { HomeLink } from './home-link.tsx';
import { NoticePage } from './notice-page.tsx';

/** Leads on to the step of the plan's first circuit that wants the person's eyes. */
export function PlanStart() {
  const { plan: planId = '' } = useParams();
  const plan = useSessionState((state) => state.present.plan);
  const [first] = circuitsOf(plan);
  if (!first) return <PlanWithoutCircuit planId={planId} />;
  return <Navigate to={stepPath(planId, first.id, currentStep(plan, first.id))} replace />;
}

const firstCircuit = circuitId('circuit-1');

function PlanWithoutCircuit({ planId }: { readonly planId: string }) {
  const session = useSession();
  const navigate = useNavigate();

  function planCircuit(): void {
    session.lookAt(null);
    const answer = session.ask({
      id: 'plan-circuit',
      args: { circuitId: firstCircuit, settings: { name: firstCircuit } },
    });
    if (answer.kind === 'done') void navigate(stepPath(planId, firstCircuit, 'create'));
  }

  return (
    <NoticePage
      title="This plan has no circuit"
      actions={
        <>
          <Button variant="contained" color="primary" size="large" onClick={planCircuit}>
            Plan a circuit
          </Button>
          <HomeLink />
        </>
      }
    >
      <p>Everything in a plan hangs on its circuits. Plan one to go on.</p>
    </NoticePage>
  );
}
