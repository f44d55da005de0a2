import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import { type StepId, stepsOf } from '#domain/engine/steps.ts';
import type { CircuitId } from '#domain/model/ids.ts';
import type { Plan } from '#domain/model/plan.ts';
import { usePlan, useSessionState } from '#store/use-session.ts';
import { ArrowRightIcon } from '#ui/kit/icons.tsx';
import { stepPath } from '#ui/kit/paths.ts';
import { inSentence, stepTitles } from '#ui/plan/step-words.ts';

/** The foot of a panel that has nothing to ask for. */
export function PanelBar({ children }: { readonly children: ReactNode }) {
  return <Box sx={bar}>{children}</Box>;
}

export interface NextStepLinkProps {
  readonly circuitId: CircuitId;
  /** The step on screen. */
  readonly after: StepId;
  readonly primary?: boolean;
}

/** “Next: configure routing” */
export function NextStepLink({ circuitId, after, primary = false }: NextStepLinkProps) {
  const plan = usePlan();
  const planId = useSessionState((state) => state.planId) ?? '';
  const next = useMemo(() => stepAfter(plan, circuitId, after), [plan, circuitId, after]);
  if (next === undefined) return null;
  return (
    <Button
      component={Link}
      to={stepPath(planId, circuitId, next)}
      size="large"
      variant={primary ? 'contained' : 'outlined'}
      color={primary ? 'primary' : 'inherit'}
      endIcon={<ArrowRightIcon />}
    >
      Next: {inSentence(stepTitles[next])}
    </Button>
  );
}

/** The next step that is not done, or the one that follows. */
function stepAfter(plan: Plan, circuitId: CircuitId, after: StepId): StepId | undefined {
  const steps = stepsOf(plan, circuitId);
  const later = steps.slice(steps.findIndex((step) => step.id === after) + 1);
  return (later.find((step) => step.state !== 'done') ?? later[0])?.id;
}

const bar = {
  position: 'sticky',
  bottom: 0,
  zIndex: 2,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 2.5,
  px: { xs: 4, md: 6 },
  py: 3.5,
  borderTop: 1,
  borderColor: 'hairline',
  bgcolor: 'surface',
} as const;
